package sala.mirror.transfer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import sala.blob.Blob;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.snapshot.SnapshotMoved;
import sala.mirror.stream.FrameReader;
import sala.mirror.stream.Wanted;

/** One of the streams that fetch at the same time: one request after the other, until nothing remains. */
final class FileStream {

    private final DistrictDoor district;
    private final long snapshot;
    private final Remaining remaining;
    private final LoadReader reader;
    private final Heard heard;
    private final LoadSize size;
    private final Knocking knocking;

    FileStream(DistrictDoor district, long snapshot, Remaining remaining, PartialFolder partials, Heard heard) {
        this.district = district;
        this.snapshot = snapshot;
        this.remaining = remaining;
        this.reader = new LoadReader(partials, heard);
        this.heard = heard;
        this.size = new LoadSize(heard.bitsPerSecond());
        this.knocking = new Knocking(district.limits());
    }

    /** Whoever fetches hears what comes; called by the stream's thread. */
    interface Heard extends LoadReader.Heard {

        /** How many bytes have come by all streams. */
        long all();

        /** Whether a file is still wanted. */
        boolean wants(Blob blob);

        /** How fast one stream may bring what it asks for; 0 for as fast as the line goes. */
        long bitsPerSecond();

        /** Whether this stream shall go on. */
        boolean goesOn();
    }

    /** @throws SnapshotMoved when the district has a newer list */
    void run() throws IOException {
        List<Piece> pieces = remaining.take(size.bytes());
        while (!pieces.isEmpty()) {
            fetch(new Load(pieces));
            pieces = heard.goesOn() ? remaining.take(size.bytes()) : List.of();
        }
    }

    private void fetch(Load load) {
        long begun = System.nanoTime();
        long before = heard.all();
        try {
            long came = ask(load);
            knocking.succeeded();
            size.learn(came, since(begun));
        } catch (NotGiven e) {
            knocking.succeeded();
        } catch (DistrictRefused refused) {
            throw refused.says(SnapshotMoved.CODE) ? new SnapshotMoved() : refused;
        } catch (IOException e) {
            knocking.failed(e, heard.all() > before, since(begun));
        } finally {
            remaining.giveBack(load.rest().stream()
                    .filter(piece -> heard.wants(piece.blob()))
                    .toList());
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** @return how many bytes came */
    private long ask(Load load) throws IOException {
        byte[] wanted = load.of(snapshot, heard.bitsPerSecond()).write();
        return district.with(knocking.limits()).ask(Ask.post(Wanted.TARGET, wanted, "application/json"), reply -> {
            try (FrameReader frames = new FrameReader(reply.body())) {
                return reader.read(frames, load);
            }
        });
    }
}
