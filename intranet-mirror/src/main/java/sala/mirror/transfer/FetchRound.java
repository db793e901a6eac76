package sala.mirror.transfer;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.coming.Precedence;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.Lines;
import sala.mirror.peer.LanPeer;
import sala.mirror.peer.Peers;
import sala.mirror.transfer.Missing.Reason;

/** Fetches some files once, each as far as it can be had. For one use. */
final class FetchRound implements FileStream.Heard {

    private final DistrictDoor district;
    private final long snapshot;
    private final NearRound near;
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
    private final AtomicLong overLine = new AtomicLong();
    private volatile int width = 1;

    /**
     * @param snapshot in whose list the files stand
     * @param files with their places there
     * @param holding which of them neighbours hold
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
            Peers peers,
            Map<LanPeer, Set<Hash>> holding,
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
        this.near = new NearRound(peers, partials, new FromNear());
        near.share(holding);
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
            if (!near.isEmpty()) {
                streams.beside(near::run);
            }
            do {
                boolean mayCome = meter.tick(isBesideTheLine());
                precedence.news().ifPresent(remaining::first);
                widen(mayCome);
                lookNear();
                streams.hear();
            } while (!streams.isOver() || !remaining.isEmpty());
        } finally {
            meter.note();
            adoption.hold();
        }
        return fetching.missing();
    }

    /** While the last pieces come there is nothing to do for more. */
    private void widen(boolean mayCome) {
        if (!mayCome) {
            streams.widen(0);
        } else if (!remaining.isEmpty()) {
            // one more would be on its way before the others ask for less
            width = meter.isLimited() ? Width.FIRST : pace.streams(all());
            streams.widen(width);
        }
    }

    /** Whether something comes, or has come, for which the line is not needed. */
    private boolean isBesideTheLine() {
        return streams.isBusyBeside() || streams.hasNews() || remaining.isEmpty() && streams.isIdle();
    }

    private void lookNear() {
        if (near.isDue() && !streams.isBusyBeside() && !remaining.isEmpty()) {
            streams.beside(near::lookAndRun);
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
        overLine.addAndGet(count);
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
            case SPOILED -> {
                near.blames(blob);
                again(blob);
            }
            case WHOLE -> {
                fetching.arrived(blob);
                watcher.arrived(blob);
            }
            case DAMAGED -> damaged(blob);
            case NO_ROOM -> full(blob);
        }
    }

    /** What a neighbour spoiled says nothing of what the district has. */
    private void damaged(Blob blob) {
        if (near.blames(blob)) {
            fetching.again(blob);
            remaining.add(extents.place(blob), blob);
        } else {
            lost(blob, Reason.DAMAGED);
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
        return overLine.get();
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

    /** What comes from neighbours, for which neither the line's profile nor its streams matter. */
    private final class FromNear implements NearRound.Round {

        @Override
        public void bytes(Blob blob, long count) {
            fetching.came(blob, count);
            streams.tell(() -> {
                meter.cameNear();
                watcher.came(count);
            });
        }

        @Override
        public void piece(Blob blob) {
            FetchRound.this.piece(blob);
        }

        @Override
        public void lost(Blob blob, Reason reason) {
            FetchRound.this.lost(blob, reason);
        }

        @Override
        public void full(Blob blob) {
            FetchRound.this.full(blob);
        }

        @Override
        public Remaining remaining() {
            return remaining;
        }

        @Override
        public boolean admits(Blob blob) {
            return FetchRound.this.admits(blob);
        }

        @Override
        public boolean wants(Blob blob) {
            return fetching.wants(blob);
        }

        @Override
        public boolean isOpen() {
            return streams.isOpen();
        }
    }
}
