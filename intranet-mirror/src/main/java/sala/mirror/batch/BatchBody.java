package sala.mirror.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of a batch as bytes: boots, then one column after the other. */
final class BatchBody {

    private static final long UNKNOWN = Long.MIN_VALUE;

    /** A batch of ours has some thousands; what claims more is no batch. */
    private static final int MOST_RECORDS = 100_000;

    private BatchBody() {}

    static void write(Batch batch, DataOutputStream out) throws IOException {
        out.writeShort(batch.boots().size());
        for (Boot boot : batch.boots()) {
            out.writeLong(boot.id().getMostSignificantBits());
            out.writeLong(boot.id().getLeastSignificantBits());
            out.writeLong(boot.began() == null ? UNKNOWN : boot.began().toEpochMilli());
        }
        WrittenColumns columns = new WrittenColumns();
        StatementCoder coder = new StatementCoder(columns, ids(batch.boots()));
        batch.records().forEach(coder::pass);
        columns.writeTo(out);
    }

    static Batch read(BatchHeader header, DataInputStream in) throws IOException {
        if (header.records() < 0 || header.records() > MOST_RECORDS) {
            throw new UnreadableBatch();
        }
        List<Boot> boots = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            boots.add(new Boot(new UUID(in.readLong(), in.readLong()), instant(in.readLong())));
        }
        StatementCoder coder = new StatementCoder(new ReadColumns(in), ids(boots));
        List<Told> records = new ArrayList<>();
        for (int left = header.records(); left > 0; left--) {
            records.add(coder.pass(null));
        }
        return new Batch(header, boots, records);
    }

    private static List<UUID> ids(List<Boot> boots) {
        return boots.stream().map(Boot::id).toList();
    }

    private static @Nullable Instant instant(long millis) {
        return millis == UNKNOWN ? null : Instant.ofEpochMilli(millis);
    }
}
