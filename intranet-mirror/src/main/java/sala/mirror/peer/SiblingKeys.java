package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.SignedAnswer;
import sala.sql.Sql;

/** At a school: the other nodes of its district, by the district's signed word. Nobody else is one. */
@Singleton
@Transactional
public class SiblingKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SiblingKeys.class);

    private static final String KNOWN =
            "select node, signing_key from sibling_node where exists (select 1 from district_link where siblings is not null)";

    private final Sql sql;

    @Inject
    public SiblingKeys(Sql sql) {
        this.sql = sql;
    }

    /** A node of this district. */
    public record Sibling(UUID node, PublicKey key) {

        Fingerprint fingerprint() {
            return Fingerprint.of(key);
        }
    }

    /** What this node says at a contact, so that it hears of a newer list. */
    public String says() {
        return sql.first(row -> Optional.ofNullable(row.textOrNull("siblings")), "select siblings from district_link")
                .flatMap(name -> name)
                .orElse("");
    }

    /** Takes a newer list; what cannot be read changes nothing. */
    public void heard(SignedAnswer answer) {
        Optional.ofNullable(answer.text(Siblings.SIBLINGS)).ifPresent(text -> SiblingList.read(text)
                .ifPresentOrElse(this::take, () -> LOG.warn("The district's list of nodes is not understood")));
    }

    private void take(SiblingList list) {
        sql.update("delete from sibling_node");
        sql.batch(
                "insert into sibling_node (node, signing_key) values (?, ?)",
                list.keys().entrySet().stream()
                        .map(node -> List.of(node.getKey(), node.getValue()))
                        .toList());
        sql.update("update district_link set siblings = ?", list.name());
    }

    /** Empty for a stranger, and for a node that was cut off. */
    public Optional<Sibling> find(UUID node) {
        return sql.first(row -> row.text("signing_key"), KNOWN + " and node = ?", node)
                .flatMap(PublicKeys::read)
                .map(key -> new Sibling(node, key));
    }
}
