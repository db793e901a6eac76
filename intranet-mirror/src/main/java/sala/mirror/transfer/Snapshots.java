package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Patience;
import sala.mirror.district.Reply;
import sala.mirror.district.SyncState;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.snapshot.Ed25519;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.ManifestText;
import sala.mirror.snapshot.Sha256;

/**
 * Fetches the newest snapshot's manifest and believes it only when the pinned district has signed it for this school.
 */
@Singleton
public class Snapshots {

    /** The header that carries the signature, base64url. */
    public static final String SIGNATURE = "Sala-Signature";

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final DistrictLinks links;

    @Inject
    public Snapshots(DistrictLinks links) {
        this.links = links;
    }

    /** A manifest and the hash of the bytes in which it came. */
    record Fetched(Manifest manifest, String hash) {}

    /** @throws SnapshotRefused when it would lead back, or is for another school */
    Fetched newest(DistrictDoor district) {
        return new Patience(district.limits())
                .with(() -> district.ask(
                        Ask.get("mirror/snapshot"), reply -> read(reply, reply.bytes(MOST_BYTES), district.link())));
    }

    private Fetched read(Reply reply, byte[] bytes, DistrictLink link) {
        Fetched fetched = signed(bytes, signature(reply), link);
        if (!leadsForward(fetched)) {
            throw new SnapshotRefused(SnapshotRefused.OLDER);
        }
        return fetched;
    }

    /** @throws SnapshotRefused when it is for another school */
    Fetched signed(byte[] bytes, byte[] signature, DistrictLink link) {
        if (!Ed25519.verify(bytes, signature, link.key())) {
            throw new NotFromTheDistrict();
        }
        Fetched fetched = new Fetched(ManifestText.read(bytes), Sha256.of(bytes));
        if (!fetched.manifest().school().equals(link.school())) {
            throw new SnapshotRefused(SnapshotRefused.OTHER_SCHOOL);
        }
        return fetched;
    }

    /** Whether this node may go to it: it is newer than what is here, or the same. */
    boolean leadsForward(Fetched fetched) {
        SyncState state = links.state().orElseThrow();
        long number = fetched.manifest().number();
        boolean changedInPlace = number == state.applied() && !fetched.hash().equals(state.appliedHash());
        return number >= Math.max(state.applied(), state.shown()) && !changedInPlace;
    }

    private static byte[] signature(Reply reply) {
        try {
            return Base64.getUrlDecoder().decode(reply.header(SIGNATURE));
        } catch (IllegalArgumentException e) {
            throw new NotFromTheDistrict(e);
        }
    }
}
