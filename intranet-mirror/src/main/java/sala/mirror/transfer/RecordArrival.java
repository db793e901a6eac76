package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.Patience;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Packed;
import sala.mirror.snapshot.Sha256;
import sala.mirror.snapshot.SnapshotMoved;
import sala.mirror.snapshot.UnreadableSnapshot;

/** Fetches the texts of records, many in one answer of bounded size. Each is believed for its hash. */
@Singleton
public class RecordArrival {

    /** Together unpacked; packed it is some seconds of a satellite line. */
    private static final int BATCH_BYTES = 1024 * 1024;

    private static final int BATCH_RECORDS = 500;

    /** Of a batch that somebody carries here, unpacked. */
    private static final int MOST_CARRIED = 64 * 1024 * 1024;

    private final Arrivals arrivals;

    @Inject
    public RecordArrival(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** @throws SnapshotMoved when the district no longer gives some of them */
    void fetch(DistrictDoor district, List<Entry> wanted, Progress progress) {
        Set<String> here = arrivals.records();
        List<Entry> missing =
                wanted.stream().filter(entry -> !here.contains(entry.hash())).toList();
        int done = 0;
        for (List<Entry> batch : batches(missing)) {
            progress.at(new Step(Phase.LIST, done, missing.size()));
            Map<String, byte[]> bodies = new Patience(district.limits()).with(() -> ask(district, batch));
            arrivals.add(bodies);
            if (bodies.size() < batch.size()) {
                throw new SnapshotMoved();
            }
            done += batch.size();
        }
        progress.at(new Step(Phase.LIST, done, missing.size()));
    }

    /**
     * Takes those of the texts that are wanted.
     *
     * @param batches packed as the district sends them
     * @throws UnreadableSnapshot when some are not among them
     */
    void take(List<Entry> wanted, Iterable<byte[]> batches) {
        Set<String> missing = wanted.stream().map(Entry::hash).collect(Collectors.toSet());
        missing.removeAll(arrivals.records());
        for (byte[] batch : batches) {
            Map<String, byte[]> bodies = new HashMap<>();
            lines(Packed.unpack(batch, MOST_CARRIED)).forEach(line -> bodies.put(Sha256.of(line), line));
            bodies.keySet().retainAll(missing);
            arrivals.add(bodies);
            missing.removeAll(bodies.keySet());
        }
        if (!missing.isEmpty()) {
            throw new UnreadableSnapshot(new IOException(missing.size() + " records are not there"));
        }
    }

    private static List<List<Entry>> batches(List<Entry> missing) {
        List<List<Entry>> batches = new ArrayList<>();
        List<Entry> batch = new ArrayList<>();
        long bytes = 0;
        for (Entry entry : missing) {
            if (!batch.isEmpty() && (bytes + entry.size() > BATCH_BYTES || batch.size() == BATCH_RECORDS)) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(entry);
            bytes += entry.size();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private static Map<String, byte[]> ask(DistrictDoor district, List<Entry> batch) throws IOException {
        Set<String> wanted = batch.stream().map(Entry::hash).collect(Collectors.toSet());
        int most = batch.stream().mapToInt(entry -> entry.size() + 1).sum();
        byte[] question = Json.createArrayBuilder(wanted).build().toString().getBytes(StandardCharsets.UTF_8);
        Ask ask = Ask.post("mirror/records", question, "application/json");
        byte[] packed = district.ask(ask, reply -> reply.bytes(most + 64 * 1024));
        Map<String, byte[]> bodies = new HashMap<>();
        lines(Packed.unpack(packed, most)).forEach(line -> bodies.put(Sha256.of(line), line));
        bodies.keySet().retainAll(wanted);
        return bodies;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
        return lines;
    }
}
