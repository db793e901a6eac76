package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;
import sala.mirror.disk.Answer;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.Said;
import sala.sql.Sql;

/**
 * What the district knows that each node holds: the files of the snapshot that the node last said it works with, over
 * the line or on a disk that came back. Of a node that has said nothing, nothing is known.
 */
@Singleton
@Transactional
public class Holdings implements ContactListener {

    private static final int MOST_DISKS = 100;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Holdings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        Optional.ofNullable(said.getString("seal", null))
                .filter(key -> PublicKeys.read(key).isPresent())
                .ifPresent(key -> sql.update(
                        "update school_node set sealing_key = ? where id = ? and sealing_key is distinct from ?",
                        key,
                        node.id(),
                        key));
        new Said(said).texts("disks", MOST_DISKS, 36).forEach(disk -> imported(node, disk, status));
        if (status.missingBlobs() == 0) {
            holds(node, status.applied());
        }
    }

    private void holds(SchoolNode node, long number) {
        sql.update(
                """
                insert into node_holding (node_id, number)
                select ?, ? from publication where school_id = ? and number >= ?
                on conflict (node_id) do update set number = excluded.number, lacking = '{}'
                    where node_holding.number <> excluded.number or node_holding.lacking <> '{}'
                """,
                node.id(),
                number,
                node.school(),
                number);
    }

    private void imported(SchoolNode node, String disk, NodeStatus status) {
        sql.update(
                """
                update sent_disk set imported_at = ?, missing = ?
                where id::text = ? and node_id = ? and imported_at is null
                """,
                clock.instant(),
                status.missingBlobs(),
                disk,
                node.id());
    }

    /** What a node said on a disk that came back. */
    void heard(SchoolNode node, Answer answer) {
        int known = sql.update(
                """
                insert into node_holding (node_id, number, lacking)
                select ?, number, ? from sent_disk where id = ? and node_id = ? and number = ?
                on conflict (node_id) do update set number = excluded.number,
                    lacking = excluded.lacking where node_holding.number <= excluded.number
                """,
                node.id(),
                answer.lacking(),
                answer.disk(),
                node.id(),
                answer.snapshot());
        sql.update(
                """
                update sent_disk set came_back_at = coalesce(came_back_at, ?),
                    imported_at = coalesce(imported_at, ?), missing = ? where id = ? and node_id = ?
                """,
                clock.instant(),
                known > 0 && answer.at().isBefore(clock.instant()) ? answer.at() : clock.instant(),
                answer.lacking().size(),
                answer.disk(),
                node.id());
    }

    /** To which secrets for this node are sealed; empty before it has told. */
    Optional<PublicKey> seal(UUID node) {
        return sql.first(
                        row -> row.text("sealing_key"),
                        "select sealing_key from school_node where id = ? and sealing_key is not null",
                        node)
                .flatMap(PublicKeys::read);
    }

    /** Those of the files of its newest list that this node does not hold, as far as is known. */
    List<Blob> lacking(SchoolNode node, Collection<Blob> files) {
        Set<String> held = new HashSet<>(sql.list(
                row -> row.text("hash"),
                """
                select hash from published_file join node_holding on came <= number
                where node_id = ? and school_id = ? and until is null and not hash = any(lacking)
                """,
                node.id(),
                node.school()));
        return files.stream().filter(file -> !held.contains(file.hash().hex())).toList();
    }
}
