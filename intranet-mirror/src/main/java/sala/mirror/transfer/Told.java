package sala.mirror.transfer;

import java.util.Collection;
import java.util.Map;
import sala.blob.Blob;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

/** Tells those who wait at once, and the database now and then, how much is still to come. For one thread. */
final class Told implements FetchRound.Watcher {

    private static final long BETWEEN_NANOS = 1_000_000_000L;

    private final Arriving arriving;
    private final Progress progress;
    private final BlobArrival.Left left;
    private final long total;
    private long files;
    private long done;
    private long toldAt;

    /** @param here bytes of those files that had come before */
    Told(
            Collection<Map.Entry<Integer, Blob>> files,
            long here,
            Arriving arriving,
            Progress progress,
            BlobArrival.Left left) {
        this.files = files.size();
        this.total = files.stream().mapToLong(file -> file.getValue().size()).sum();
        this.done = here;
        this.arriving = arriving;
        this.progress = progress;
        this.left = left;
        tell();
    }

    @Override
    public void came(long bytes) {
        done = Math.min(total, done + bytes);
        progress.at(new Step(Phase.CONTENT, done, total));
        if (System.nanoTime() - toldAt > BETWEEN_NANOS) {
            tell();
        }
    }

    @Override
    public void arrived(Blob blob) {
        files--;
        arriving.arrived(blob);
    }

    @Override
    public void lost() {
        files--;
    }

    private void tell() {
        left.files(files, total - done);
        toldAt = System.nanoTime();
    }
}
