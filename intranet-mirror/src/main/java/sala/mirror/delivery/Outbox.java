package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.mirror.batch.Batch;
import sala.mirror.batch.BatchHeader;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.Told;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.sql.Sql;
import sala.usage.Statements;
import sala.usage.Written;

/**
 * At a school: what was recorded here and the district does not have yet, cut into batches in the order in which it was
 * committed. A batch that was cut stays as it is, however often and on whatever ways it travels.
 */
@Singleton
@Transactional
public class Outbox {

    /** Some 40 KB, which a satellite line carries in two seconds. */
    private static final int MOST_RECORDS = 8_000;

    private final Host self;
    private final DistrictLinks links;
    private final Statements statements;
    private final BootTimes boots;
    private final Sql sql;

    @Inject
    public Outbox(Host self, DistrictLinks links, Statements statements, BootTimes boots, Sql sql) {
        this.self = self;
        this.links = links;
        this.statements = statements;
        this.boots = boots;
        this.sql = sql;
    }

    /** How many records the district does not have yet, as far as this node knows. */
    public long waiting() {
        return statements.countAfter(acknowledged());
    }

    /** The first batch that the district does not have yet, cut now where there is none; empty when it has all. */
    public Optional<SignedBatch> next() {
        return batchAfter(openEpoch(), mark());
    }

    /**
     * For a disk: all that the district does not have yet. Nothing is taken for delivered before its {@link Receipt}
     * has come back; until then the same goes with each disk, and by line.
     *
     * @return how many records
     */
    public long write(OutputStream out) throws IOException {
        UUID epoch = openEpoch();
        long records = 0;
        long after = mark();
        for (Optional<SignedBatch> next = batchAfter(epoch, after); next.isPresent(); ) {
            BatchStream.write(next.get(), out);
            records += next.get().header().records();
            after++;
            next = batchAfter(epoch, after);
        }
        return records;
    }

    /**
     * From a disk: hears what the district says it has. An old one changes nothing, nor does one of an epoch that is
     * over.
     *
     * @param receipt as {@link Intake#receipt} gave it
     * @throws NotFromTheDistrict when it is not the joined district's, or not for this node
     */
    public void hearFromDisk(String receipt) {
        UUID epoch = openEpoch();
        Receipt heard = Receipt.of(SignedAnswer.open(
                receipt,
                new Question(Receipt.KIND, epoch.toString()),
                links.find().orElseThrow(NotFromTheDistrict::new).fingerprint()));
        if (heard.node().equals(self.identity().id()) && heard.sequence() > mark()) {
            hear(heard);
        }
    }

    /** Moves to where the district is; begins a new epoch when it has a history that is not this node's. */
    void hear(Receipt receipt) {
        UUID epoch = openEpoch();
        if (receipt.epoch().equals(epoch)) {
            if (receipt.sequence() == 0 && mark() > 0) {
                beginAnew();
            } else if (isOurs(receipt)) {
                moveTo(epoch, receipt.sequence());
            } else {
                beginEpoch();
            }
        }
    }

    /**
     * Goes on under another epoch with all that the district has not confirmed, as when this node was restored from a
     * backup: what it did since the backup was made is at the district alone, and nothing here has the same number.
     */
    void beginEpoch() {
        sql.update("update district_link set epoch = null, acknowledged_batch = 0");
    }

    /** For a district that lost even the beginning: whatever is recorded here goes again, and counts once. */
    void beginAnew() {
        beginEpoch();
        sql.update("update district_link set acknowledged = 0");
    }

    private boolean isOurs(Receipt receipt) {
        return receipt.sequence() == 0
                || sql.number(
                                "select count(*) from outgoing_batch where epoch = ? and sequence = ? and hash = ?",
                                receipt.epoch(),
                                receipt.sequence(),
                                receipt.hash())
                        > 0;
    }

    /** Backwards, too: a district that was restored from a backup has lost some. */
    private void moveTo(UUID epoch, long sequence) {
        sql.update(
                """
                update district_link set acknowledged_batch = ?, acknowledged = coalesce(
                    (select up_to from outgoing_batch where epoch = ? and sequence = ?), acknowledged)
                """,
                sequence,
                epoch,
                sequence);
    }

    private Optional<SignedBatch> batchAfter(UUID epoch, long sequence) {
        Optional<SignedBatch> cut = sql.first(
                row -> SignedBatch.read(row.bytes("bytes")),
                "select bytes from outgoing_batch where epoch = ? and sequence = ?",
                epoch,
                sequence + 1);
        return cut.isPresent() ? cut : cut(epoch);
    }

    private Optional<SignedBatch> cut(UUID epoch) {
        Cut last = last(epoch);
        List<Written> written = statements.writtenAfter(last.upTo(), MOST_RECORDS);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        BatchHeader header = new BatchHeader(
                self.identity().id(), epoch, last.sequence() + 1, last.next(), written.size(), last.hash());
        List<Told> told = written.stream().map(Outbox::told).toList();
        SignedBatch batch = SignedBatch.sign(
                new Batch(header, boots.of(told), told),
                self.identity().signing().getPrivate());
        keep(batch, written.get(written.size() - 1).position());
        return Optional.of(batch);
    }

    private void keep(SignedBatch batch, long upTo) {
        BatchHeader header = batch.header();
        sql.update(
                """
                insert into outgoing_batch (epoch, sequence, first_number, records, up_to, hash, bytes, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                header.epoch(),
                header.sequence(),
                header.first(),
                header.records(),
                upTo,
                batch.hash(),
                batch.bytes(),
                self.clock().instant());
    }

    private static Told told(Written written) {
        return new Told(
                written.statement(),
                written.uptime() == null
                        ? null
                        : new Told.When(
                                written.uptime().boot(), written.uptime().since(), written.by()));
    }

    private Cut last(UUID epoch) {
        return sql.first(
                        row -> new Cut(
                                row.number("sequence"),
                                row.number("first_number") + row.number("records"),
                                row.number("up_to"),
                                row.text("hash")),
                        "select * from outgoing_batch where epoch = ? order by sequence desc limit 1",
                        epoch)
                .orElseGet(() -> new Cut(0, 1, acknowledged(), BatchHeader.NONE));
    }

    /** Lets one at a time cut and move. */
    private UUID openEpoch() {
        sql.update("update district_link set epoch = coalesce(epoch, ?)", UUID.randomUUID());
        return sql.first(row -> row.id("epoch"), "select epoch from district_link")
                .orElseThrow(NotFromTheDistrict::new);
    }

    private long mark() {
        return sql.number("select acknowledged_batch from district_link");
    }

    private long acknowledged() {
        return sql.first(row -> row.number("acknowledged"), "select acknowledged from district_link")
                .orElse(0L);
    }

    /** Up to where batches are cut. */
    private record Cut(long sequence, long next, long upTo, String hash) {}
}
