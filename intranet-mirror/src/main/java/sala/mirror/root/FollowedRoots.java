package sala.mirror.root;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.DistrictRefused;
import sala.mirror.identity.Fingerprint;
import sala.mirror.protocol.SignedAnswer;
import sala.sql.Transactions;

/**
 * At a school: goes from the root that this node trusts to the district's newest, one after the other. Each step is
 * stored before the next is asked for. With a new district key nothing counts any more of what the old one said is the
 * newest, since whoever had stolen it may have said anything.
 */
@Singleton
public class FollowedRoots {

    /** Where the root with a number is asked for. */
    public static final String TARGET = "mirror/root/";

    /** Said: the number of the root that is trusted here. Heard: that of the newest. */
    public static final String ROOT = "root";

    private static final Logger LOG = LoggerFactory.getLogger(FollowedRoots.class);

    /** More in one go than an office makes in a lifetime; keeps a stranger from having us ask for ever. */
    private static final int MOST_STEPS = 256;

    private final Roots roots;
    private final DistrictLinks links;
    private final Transactions transactions;
    private final AtomicInteger told = new AtomicInteger();

    @Inject
    public FollowedRoots(Roots roots, DistrictLinks links, Transactions transactions) {
        this.transactions = transactions;
        this.roots = roots;
        this.links = links;
    }

    /** The number of the root that is trusted here; 0 before there is one. */
    public int version() {
        return roots.newest().map(newest -> newest.root().version()).orElse(0);
    }

    /** Which root is trusted here, unless the district has heard it. */
    public JsonObject says() {
        int version = version();
        return version == told.get()
                ? JsonValue.EMPTY_JSON_OBJECT
                : Json.createObjectBuilder().add(ROOT, version).build();
    }

    /** Whether the district should hear it now. */
    public boolean owes() {
        return told.get() > 0 && version() != told.get();
    }

    /**
     * @param said what the district has heard
     * @return whether a newer root is there to be asked for
     */
    public boolean heard(JsonObject said, SignedAnswer answer) {
        if (said.containsKey(ROOT)) {
            told.set(said.getInt(ROOT));
        }
        String newest = answer.text(ROOT);
        return newest != null && newest.matches("[0-9]{1,9}") && Integer.parseInt(newest) > version();
    }

    /** Before this node begins with a district: nothing of another one is trusted. */
    public void begin() {
        roots.forget();
        told.set(0);
    }

    /**
     * Called outside a transaction. Asks for one root after the other, until there is none, or one that is not
     * believed.
     *
     * @return whether the district's key is another one now
     */
    public boolean follow(DistrictDoor district) throws IOException {
        Fingerprint before = district.link().fingerprint();
        try {
            int first = version() + 1;
            for (int version = first; version < first + MOST_STEPS; version++) {
                Ask ask = Ask.get(TARGET + version);
                byte[] answer = district.askOpenly(ask, SignedRoot.MOST_BYTES);
                SignedRoot next = SignedRoot.read(new String(answer, StandardCharsets.UTF_8));
                transactions.run(() -> take(next));
            }
        } catch (DistrictRefused noMore) {
            LOG.debug("no further root", noMore);
        } catch (Fault forged) {
            LOG.warn("a root is not believed: {}", forged.code());
        }
        return links.find().filter(link -> !link.fingerprint().equals(before)).isPresent();
    }

    /** Takes what leads on of roots that somebody carries here. */
    public void follow(List<String> carried) {
        for (String text : carried) {
            try {
                SignedRoot next = SignedRoot.read(text);
                transactions.run(() -> take(next));
            } catch (Fault forged) {
                LOG.info("a root that was carried here is not believed: {}", forged.code());
            }
        }
    }

    private void take(SignedRoot next) {
        Optional<Roots.Taken> trusted = roots.newest();
        DistrictLink link = links.find().orElseThrow();
        if (trusted.isEmpty()) {
            begin(next, link);
        } else if (next.root().version() > trusted.get().root().version()) {
            Root root = RootPath.next(trusted.get().root(), next);
            roots.add(next);
            LOG.info("root {} with district key {}", root.version(), root.districtFingerprint());
            if (!root.districtFingerprint().equals(link.fingerprint())) {
                links.trust(root.district());
            }
        }
    }

    /** Roots from before the key that is pinned here say nothing to this node. */
    private void begin(SignedRoot first, DistrictLink link) {
        if (RootPath.isBeginning(first, link.key())) {
            roots.add(first);
            LOG.info("root {} is trusted for the pinned key", first.root().version());
        }
    }
}
