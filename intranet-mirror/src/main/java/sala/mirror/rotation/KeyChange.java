package sala.mirror.rotation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.identity.OwnKeys;
import sala.mirror.protocol.SignedAnswer;
import sala.sql.Sql;

/**
 * At a school: has this node's key replaced, once a year and when the district says so. The next key is announced with
 * each contact until the district has it; then it takes the place of the old one, and its first use is what ends the
 * old one at the district. The district takes both in between, so it does not matter after which step the power fails.
 */
@Singleton
public class KeyChange {

    private static final Logger LOG = LoggerFactory.getLogger(KeyChange.class);
    private static final Duration LIFE = Duration.ofDays(365);

    private final Host self;
    private final OwnKeys keys;
    private final DistrictLinks links;
    private final Sql sql;

    /** Whether the new key was not used in a contact yet. */
    private volatile boolean unused;

    @Inject
    public KeyChange(Host self, OwnKeys keys, DistrictLinks links, Sql sql) {
        this.self = self;
        this.keys = keys;
        this.links = links;
        this.sql = sql;
    }

    /** The next key, when there is one to be. */
    public JsonObject says() {
        if (keys.next().isEmpty() && isDue()) {
            keys.prepareNext();
        }
        return keys.next()
                .map(pair -> Json.createObjectBuilder()
                        .add(
                                NextKey.NEXT,
                                NextKey.of(self.identity().id(), pair).json())
                        .build())
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** By the district's time, as far as it is known here. */
    private boolean isDue() {
        return links.find()
                .filter(link ->
                        since(link).plus(LIFE).isBefore(self.clock().instant().plus(link.clockOffset())))
                .isPresent();
    }

    private Instant since(DistrictLink link) {
        return sql.first(
                        row -> Optional.ofNullable(row.instantOrNull("key_since")),
                        "select key_since from district_link")
                .flatMap(since -> since)
                .orElse(link.joined());
    }

    public void heard(SignedAnswer answer) {
        unused = false;
        String taken = answer.text(NextKey.NEXT);
        if (taken != null
                && keys.nextFingerprint()
                        .filter(next -> next.text().equals(taken))
                        .isPresent()) {
            // first, so that a clock that is wrong at the next start changes no key twice
            sql.update("update district_link set key_since = ?", answer.at());
            keys.takeNext();
            unused = true;
            LOG.info("this node's key is {} now", self.identity().fingerprint());
        }
    }

    /** Whether the district waits for a word under the new key, or of it. */
    public boolean owes() {
        return unused || keys.next().isPresent();
    }
}
