package sala.mirror.transfer;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import sala.blob.Blob;
import sala.mirror.coming.Precedence;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.Lines;
import sala.mirror.transfer.Missing.Reason;

/** Fetches some files once, each as far as it can be had. For one use. */
final class FetchRound implements FileStream.Heard {

    private final DistrictDoor district;
    private final long snapshot;
    private final AskedExtents extents;
    private final PartialFolder partials;
    private final Adoption adoption;
    private final Fetching fetching;
    private final Watcher watcher;
    private final Remaining remaining;
    private final Streams streams;
    private final Meter meter;
    private final Precedence precedence;
    private final Pace pace = new Pace();
    private volatile int width = 1;

    /**
     * @param snapshot in whose list the files stand
     * @param files with their places there
     */
    FetchRound(
            Lines lines,
            long snapshot,
            Collection<Map.Entry<Integer, Blob>> files,
            PartialFolder partials,
            Adoption adoption,
            Fetching fetching,
            Meter meter,
            Precedence precedence,
            Watcher watcher) {
        this.district = lines.toDistrictForFiles().orElseThrow();
        this.snapshot = snapshot;
        this.extents = new AskedExtents(district, snapshot, files);
        this.partials = partials;
        this.adoption = adoption;
        this.fetching = fetching;
        this.meter = meter;
        this.precedence = precedence;
        this.watcher = watcher;
        this.remaining = new Remaining(files, partials, this::admits, this::piece);
        this.streams = new Streams(lines.threads(), this::stream);
    }

    /** Who is told how far it is; called by the thread that called {@link #run}. */
    interface Watcher {
        void came(long bytes);

        void arrived(Blob blob);

        /** A file will not come. */
        void lost();
    }

    /**
     * @return what could not be had
     * @throws sala.mirror.profile.LineRests when no more may come for now
     */
    List<Missing> run() {
        try (streams) {
            do {
                meter.tick();
                precedence.news().ifPresent(remaining::first);
                widen();
                streams.hear();
            } while (!streams.isOver() || !remaining.isEmpty());
        } finally {
            meter.note();
            adoption.hold();
        }
        return fetching.missing();
    }

    /** While the last pieces come there is nothing to do for more. */
    private void widen() {
        if (!remaining.isEmpty()) {
            // one more would be on its way before the others ask for less
            width = meter.isLimited() ? Width.FIRST : pace.streams(fetching.came());
            streams.widen(width);
        }
    }

    private void stream() throws IOException {
        new FileStream(district, snapshot, remaining, partials, this).run();
    }

    private boolean admits(Blob blob) {
        boolean admitted = fetching.admits(blob);
        if (!admitted) {
            streams.tell(watcher::lost);
        }
        return admitted;
    }

    @Override
    public void bytes(Blob blob, long count) {
        fetching.came(blob, count);
        streams.tell(() -> {
            meter.came(count);
            watcher.came(count);
        });
    }

    @Override
    public void piece(Blob blob) {
        streams.tell(() -> join(blob));
    }

    private void join(Blob blob) {
        switch (adoption.join(blob, extents::of)) {
            case PARTLY -> {}
            case SPOILED -> again(blob);
            case WHOLE -> {
                fetching.arrived(blob);
                watcher.arrived(blob);
            }
            case DAMAGED -> lost(blob, Reason.DAMAGED);
            case NO_ROOM -> full(blob);
        }
    }

    /** What of it is spoiled comes before anything else: the rest of it lies here. */
    private void again(Blob blob) {
        fetching.again(blob);
        remaining.again(extents.place(blob), blob);
    }

    @Override
    public void lost(Blob blob, Reason reason) {
        if (fetching.lost(blob, reason)) {
            remaining.drop(blob);
            streams.tell(watcher::lost);
        }
    }

    @Override
    public void full(Blob blob) {
        lost(blob, Reason.NO_ROOM);
        streams.tell(() -> partials.makeRoom(blob));
    }

    @Override
    public long all() {
        return fetching.came();
    }

    @Override
    public boolean wants(Blob blob) {
        return fetching.wants(blob);
    }

    @Override
    public long bitsPerSecond() {
        return meter.isLimited() ? meter.bitsPerSecond(width) : pace.bitsPerSecond(width);
    }

    @Override
    public boolean goesOn() {
        return streams.goesOn();
    }
}
