package sala.mirror.transfer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sala.blob.Blob;
import sala.mirror.snapshot.Manifest;

/**
 * Shows, now and then, what has become complete while the rest of a snapshot still comes: over a thin line that may
 * take weeks. For one thread.
 */
final class Showing implements Arriving {

    private static final long BETWEEN_NANOS = 10_000_000_000L;

    /** Of the time that passes, looking at what is complete may take one in so many parts. */
    private static final long PARTS = 20;

    private final Takeover takeover;
    private final Manifest manifest;
    private final Set<Blob> absent = new HashSet<>();
    private long notBefore;

    Showing(Takeover takeover, Manifest manifest) {
        this.takeover = takeover;
        this.manifest = manifest;
    }

    /**
     * Shows what needs no file, or only such that are here.
     *
     * @param files that are still to come; with none, everything is about to be shown anyway
     */
    @Override
    public void begin(Collection<Blob> files) {
        absent.addAll(files);
        if (!absent.isEmpty()) {
            show();
        }
    }

    @Override
    public List<Closure> closures() {
        return takeover.closures(manifest);
    }

    @Override
    public void arrived(Blob blob) {
        absent.remove(blob);
        if (!absent.isEmpty() && System.nanoTime() > notBefore) {
            show();
        }
    }

    private void show() {
        long begun = System.nanoTime();
        takeover.show(manifest, absent);
        long ended = System.nanoTime();
        notBefore = ended + Math.max(BETWEEN_NANOS, PARTS * (ended - begun));
    }
}
