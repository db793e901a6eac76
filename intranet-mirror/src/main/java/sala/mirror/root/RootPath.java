package sala.mirror.root;

import java.security.PublicKey;
import sala.mirror.identity.Fingerprint;

/**
 * The rules by which one root leads to the next, which are TUF's: by one number at a time, signed by as many as the old
 * one asks for of its keys, and as many as the new one asks for of its own.
 */
public final class RootPath {

    private RootPath() {}

    /** @throws RootRefused unless this is what comes after a root that is trusted */
    public static Root next(Root trusted, SignedRoot next) {
        Root root = next.root();
        if (root.version() != trusted.version() + 1) {
            throw new RootRefused(RootRefused.NOT_NEXT, trusted.version() + 1, root.version());
        }
        requireSigned(next, trusted);
        requireSigned(next, root);
        return root;
    }

    /** Whether a node that knows the district's key alone may begin here: that key says so, and the root names it. */
    public static boolean isBeginning(SignedRoot first, PublicKey pinned) {
        Root root = first.root();
        return root.districtFingerprint().equals(Fingerprint.of(pinned))
                && first.isVouchedBy(pinned)
                && first.signaturesOf(root) >= root.threshold();
    }

    private static void requireSigned(SignedRoot next, Root authority) {
        long signatures = next.signaturesOf(authority);
        if (signatures < authority.threshold()) {
            throw new RootRefused(
                    RootRefused.TOO_FEW_SIGNATURES, authority.version(), signatures, authority.threshold());
        }
    }
}
