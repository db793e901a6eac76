package sala.mirror.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sala.mirror.batch.Batch;
import sala.mirror.batch.BatchHeader;
import sala.mirror.batch.Boot;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.Told;
import sala.usage.Statement;

/**
 * How many bytes a record of use takes on its way to the district, with heads and signatures: made-up school days, cut
 * into batches as the outbox does, each read again and held against what was written. Prints one JSON line.
 */
public final class OutboxBench {

    /** As the outbox cuts them. */
    private static final int IN_A_BATCH = 8_000;

    private static final double MOST_BYTES = 6;

    private final KeyPair keys;
    private final UUID node = UUID.randomUUID();
    private final UUID epoch = UUID.randomUUID();
    private final UUID boot = UUID.randomUUID();
    private final Instant began = Instant.parse("2026-05-31T00:00:00Z");
    private final SchoolDays days = new SchoolDays(UUID.randomUUID(), 1);
    private String previous = BatchHeader.NONE;
    private long bytes;
    private long plain;
    private boolean same = true;

    private OutboxBench() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** @param arguments how many records */
    public static void main(String[] arguments) throws GeneralSecurityException {
        System.out.println(new OutboxBench().figures(Integer.parseInt(arguments[0])));
    }

    private JsonObject figures(int records) {
        for (int done = 0; done < records; done += IN_A_BATCH) {
            send(done / IN_A_BATCH + 1L, done + 1L, Math.min(IN_A_BATCH, records - done));
        }
        double each = (double) bytes / records;
        return Json.createObjectBuilder()
                .add("records", records)
                .add("inABatch", IN_A_BATCH)
                .add("bytesEach", each)
                .add("bytesEachTarget", MOST_BYTES)
                .add("bytesEachAsJson", (double) plain / records)
                .add("ok", same && each <= MOST_BYTES)
                .build();
    }

    private void send(long sequence, long first, int many) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            told.add(told(days.next()));
        }
        BatchHeader header = new BatchHeader(node, epoch, sequence, first, many, previous);
        SignedBatch batch =
                SignedBatch.sign(new Batch(header, List.of(new Boot(boot, began)), told), keys.getPrivate());
        same &= SignedBatch.read(batch.bytes()).open(keys.getPublic()).records().equals(told);
        previous = batch.hash();
        bytes += batch.bytes().length;
    }

    private Told told(Statement statement) {
        plain += statement.body().toString().length();
        Instant clock = Instant.ofEpochSecond(statement.at().getEpochSecond());
        return new Told(statement, new Told.When(boot, Duration.between(began, clock), clock));
    }
}
