package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sala.mirror.batch.Batch;
import sala.mirror.batch.BatchHeader;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.Told;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.PublicKeys;
import sala.sql.Sql;
import sala.sql.Transactions;

/** At the district: the batches that came, and those that wait for the one before them. */
@Singleton
public class IncomingBatches {

    private static final int NEWEST = 5;

    private final ArrivingRecords records;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public IncomingBatches(ArrivingRecords records, Sql sql, Clock clock) {
        this.records = records;
        this.sql = sql;
        this.clock = clock;
    }

    /** What we have of this epoch without a gap; of two histories the one that was here first. */
    Receipt have(UUID node, UUID epoch) {
        return sql.first(
                        row -> new Receipt(node, epoch, row.number("sequence"), row.text("hash")),
                        """
                        select sequence, hash from usage_batch
                        where node_id = ? and epoch = ? and not branch order by sequence desc limit 1
                        """,
                        node,
                        epoch)
                .orElseGet(() -> new Receipt(node, epoch, 0, BatchHeader.NONE));
    }

    /** The newest of a node; it asks about no others any more. */
    List<UUID> epochs(UUID node) {
        return sql.list(
                row -> row.id("epoch"),
                "select epoch from usage_epoch where node_id = ? order by first_heard desc, epoch limit ?",
                node,
                NEWEST);
    }

    /**
     * In the caller's transaction: keeps the batch, unless it is here already or came before its turn; then it waits.
     *
     * @return those that waited for it
     */
    List<SignedBatch> store(SchoolNode node, SignedBatch batch) {
        sql.number("select count(*) from (select 1 from school_node where id = ? for update) as taken", node.id());
        if (isHere(batch)) {
            return waitingFor(batch);
        }
        if (!isItsTurn(batch.header())) {
            letWait(batch);
            return List.of();
        }
        keep(node, batch);
        return waitingFor(batch);
    }

    /** For a batch with a record that cannot be stored: stores the others and sets that one aside. */
    void storeOneByOne(SchoolNode node, SignedBatch batch, Transactions transactions) {
        Batch open = open(node, batch);
        for (Told told : open.records()) {
            try {
                transactions.run(() -> records.store(node, open.boots(), List.of(told)));
            } catch (RuntimeException poisoned) {
                transactions.run(() -> records.setAside(node, told.statement(), Refusal.NOT_STORABLE));
            }
        }
    }

    void heardByLine(BatchHeader header) {
        sql.update(
                "update usage_epoch set last_heard = ? where node_id = ? and epoch = ?",
                clock.instant(),
                header.node(),
                header.epoch());
    }

    private void keep(SchoolNode node, SignedBatch batch) {
        BatchHeader header = batch.header();
        Batch open = open(node, batch);
        ArrivingRecords.Stored stored = records.store(node, open.boots(), open.records());
        boolean fork = isTaken(header);
        note(header, fork);
        sql.update(
                """
                insert into usage_batch (node_id, epoch, sequence, hash, first_number, records, branch, added, refused,
                    stored_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                header.node(),
                header.epoch(),
                header.sequence(),
                batch.hash(),
                header.first(),
                header.records(),
                fork || isOfBranch(header),
                stored.added(),
                stored.refused(),
                clock.instant());
        sql.update("delete from early_batch where node_id = ? and hash = ?", header.node(), batch.hash());
    }

    private static Batch open(SchoolNode node, SignedBatch batch) {
        return batch.open(PublicKeys.read(node.key()).orElseThrow());
    }

    private void note(BatchHeader header, boolean fork) {
        Instant now = clock.instant();
        sql.update(
                """
                insert into usage_epoch (node_id, epoch, first_heard, last_heard, forked_at) values (?, ?, ?, ?, ?)
                on conflict (node_id, epoch) do update set
                    forked_at = coalesce(usage_epoch.forked_at, excluded.forked_at)
                """,
                header.node(),
                header.epoch(),
                now,
                now,
                fork ? now : null);
    }

    private boolean isHere(SignedBatch batch) {
        return is("sequence = ? and hash = ?", batch.header(), batch.header().sequence(), batch.hash());
    }

    private boolean isItsTurn(BatchHeader header) {
        return header.sequence() == 1 && header.previous().equals(BatchHeader.NONE)
                || is("sequence = ? and hash = ?", header, header.sequence() - 1, header.previous());
    }

    private boolean isTaken(BatchHeader header) {
        return is("sequence = ?", header, header.sequence());
    }

    private boolean isOfBranch(BatchHeader header) {
        return is("branch and hash = ?", header, header.previous());
    }

    private boolean is(String which, BatchHeader of, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(of.node(), of.epoch()));
        all.addAll(List.of(arguments));
        return sql.number(
                        "select count(*) from usage_batch where node_id = ? and epoch = ? and " + which, all.toArray())
                > 0;
    }

    private void letWait(SignedBatch batch) {
        sql.update(
                """
                insert into early_batch (node_id, epoch, previous, hash, bytes, came_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                batch.header().node(),
                batch.header().epoch(),
                batch.header().previous(),
                batch.hash(),
                batch.bytes(),
                clock.instant());
    }

    private List<SignedBatch> waitingFor(SignedBatch batch) {
        return sql.list(
                row -> SignedBatch.read(row.bytes("bytes")),
                "select bytes from early_batch where node_id = ? and epoch = ? and previous = ?",
                batch.header().node(),
                batch.header().epoch(),
                batch.hash());
    }
}
