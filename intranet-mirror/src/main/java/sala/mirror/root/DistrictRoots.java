package sala.mirror.root;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.NotFound;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.Host;
import sala.mirror.identity.KeyFile;
import sala.mirror.identity.OwnKeys;
import sala.node.NodeRole;
import sala.sql.Sql;
import sala.sql.Transactions;

/**
 * At the district: the root that says with which key it signs. The first one the district makes for itself, with a key
 * in its data folder, so that a district can be set up without anybody thinking of keys; each further one comes from
 * people with keys in their drawers.
 */
@Singleton
public class DistrictRoots {

    /** How long a root that a district makes for itself is good without anybody looking after it. */
    static final Duration SELF_MADE = Duration.ofDays(5 * 365);

    private static final Logger LOG = LoggerFactory.getLogger(DistrictRoots.class);

    private final Host self;
    private final OwnKeys keys;
    private final Roots roots;
    private final Sql sql;
    private final Transactions transactions;

    @Inject
    public DistrictRoots(Host self, OwnKeys keys, Roots roots, Sql sql, Transactions transactions) {
        this.self = self;
        this.keys = keys;
        this.roots = roots;
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * What the next root is to say.
     *
     * @param keys null for those of the present one
     * @param threshold how many of them it takes from then on; 0 for as many as now
     * @param newDistrictKey whether the district is to sign with another key
     */
    public record Draft(@Nullable List<RootKey> keys, int threshold, Instant expires, boolean newDistrictKey) {}

    /** The newest. */
    public Roots.Taken newest() {
        return roots.newest().orElseThrow(() -> new RootRefused(RootRefused.NOT_A_DISTRICT));
    }

    /** As nodes ask for it. */
    public String text(int version) {
        return roots.at(version).map(SignedRoot::text).orElseThrow(() -> new NotFound("root"));
    }

    /** Makes the first root where there is none, and finishes what a failing power has cut off. */
    void begin() {
        if (self.settings().role() != NodeRole.DISTRICT) {
            return;
        }
        if (roots.newest().isEmpty()) {
            KeyPair own = ownRootKey().openOrMake();
            Root first = new Root(
                    1,
                    self.clock().instant().plus(SELF_MADE),
                    1,
                    List.of(new RootKey(Root.SELF, own.getPublic())),
                    self.identity().signing().getPublic());
            roots.add(SignedRoot.of(first).signed(own).vouched(self.identity().signing()));
        }
        settle();
    }

    /** Not signed by anybody yet; what it says goes to people with keys. */
    public SignedRoot draft(Draft draft) {
        Root now = newest().root();
        List<RootKey> named = draft.keys() == null ? now.keys() : draft.keys();
        PublicKey district = draft.newDistrictKey() ? keys.prepareNext().getPublic() : now.district();
        try {
            return SignedRoot.of(new Root(
                    now.version() + 1,
                    draft.expires(),
                    draft.threshold() == 0 ? now.threshold() : draft.threshold(),
                    named,
                    district));
        } catch (IllegalArgumentException impossible) {
            throw new RootRefused(RootRefused.UNREADABLE, impossible);
        }
    }

    /**
     * From now on this is the root. Called outside a transaction.
     *
     * @throws RootRefused when it is not the next one, too few have signed it, or it names a key that is not here
     */
    public Root install(String text) {
        SignedRoot next = withOwnSignature(SignedRoot.read(text));
        Root root = RootPath.next(newest().root(), next);
        KeyPair district = district(root);
        boolean newKey = !root.districtFingerprint().equals(self.identity().fingerprint());
        transactions.run(() -> {
            roots.add(next.vouched(district));
            if (newKey) {
                // they name the old key, and nobody who joins with one would believe us
                sql.update(
                        "update join_token set revoked_at = ? where used_at is null and revoked_at is null",
                        self.clock().instant());
            }
        });
        settle();
        LOG.info(
                "root {} takes {} of {} keys",
                root.version(),
                root.threshold(),
                root.keys().size());
        return root;
    }

    private KeyPair district(Root root) {
        return Optional.of(self.identity().signing())
                .filter(own -> Fingerprint.of(own.getPublic()).equals(root.districtFingerprint()))
                .or(() -> keys.next()
                        .filter(key -> Fingerprint.of(key.getPublic()).equals(root.districtFingerprint())))
                .orElseThrow(() -> new RootRefused(RootRefused.OTHER_DISTRICT_KEY));
    }

    /** A root that the district made for itself gives way to one of people without anybody's further signature. */
    private SignedRoot withOwnSignature(SignedRoot next) {
        return newest().root().isSelfMade()
                ? ownRootKey().open().map(next::signed).orElse(next)
                : next;
    }

    /** Signs with the key that the root names, and keeps no root's key that people have taken over. */
    private void settle() {
        Root root = newest().root();
        if (keys.nextFingerprint().equals(Optional.of(root.districtFingerprint()))) {
            keys.takeNext();
        }
        if (!root.isSelfMade()) {
            ownRootKey().delete();
        }
        if (!root.districtFingerprint().equals(self.identity().fingerprint())) {
            LOG.error("the root names another district key than the one in the data folder: nodes will not believe us");
        }
    }

    private KeyFile ownRootKey() {
        return new KeyFile(ownRootPath());
    }

    private Path ownRootPath() {
        return self.settings().data().resolve("secrets").resolve("root.jwk.json");
    }
}
