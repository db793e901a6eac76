package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.Patience;
import sala.mirror.district.Reply;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.transfer.Missing.Reason;

/**
 * Fetches files, the smallest first, each from where it was cut off. A file enters the store when its hash is right.
 * One that cannot be had keeps no other waiting.
 */
@Singleton
public class BlobArrival {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");

    private static final long BETWEEN_LOOKS = 1L << 20;

    private final PartialFolder partials;
    private final Room room;
    private final BlobStore blobs;
    private final Arrivals arrivals;
    private final KeptBack keptBack;

    @Inject
    public BlobArrival(PartialFolder partials, Room room, BlobStore blobs, Arrivals arrivals, KeptBack keptBack) {
        this.partials = partials;
        this.room = room;
        this.blobs = blobs;
        this.arrivals = arrivals;
        this.keptBack = keptBack;
    }

    /**
     * @param left hears how much is not here yet, before each file
     * @return what could not be fetched
     */
    List<Missing> fetch(DistrictDoor district, List<Blob> wanted, Progress progress, Left left) {
        List<Blob> absent = arrivals.holdOrMiss(wanted);
        partials.keepOnly(absent);
        long total = absent.stream().mapToLong(Blob::size).sum();
        AtomicLong done = new AtomicLong();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < absent.size(); i++) {
            Blob blob = absent.get(i);
            left.files(absent.size() - i, total - done.get());
            reason(district, blob, count -> progress.at(new Step(Phase.CONTENT, done.addAndGet(count), total)))
                    .ifPresent(reason -> missing.add(new Missing(blob, reason)));
        }
        return missing;
    }

    /** Why it is not here; empty when it is. What has come of it is kept. */
    private Optional<Reason> reason(DistrictDoor district, Blob blob, PartialFile.Taken taken) {
        try {
            fetch(district, blob, taken);
            return Optional.empty();
        } catch (NotGiven e) {
            return Optional.of(e.reason());
        } catch (BlobStoreFull full) {
            partials.makeRoom(partials.of(blob));
            return Optional.of(Reason.NO_ROOM);
        }
    }

    private void fetch(DistrictDoor district, Blob blob, PartialFile.Taken taken) {
        keptBack.notYet(blob).ifPresent(reason -> {
            throw new NotGiven(reason);
        });
        PartialFile file = partials.of(blob);
        requireRoom(partials.rest(blob));
        fetchAll(district, file, watching(taken));
        if (!file.isRight()) {
            partials.discard(file);
            throw new NotGiven(Reason.DAMAGED);
        }
        arrivals.hold(blobs.adopt(file.path()).hash());
    }

    private void requireRoom(long bytes) {
        if (bytes > room.bytes()) {
            throw new NotGiven(Reason.NO_ROOM);
        }
    }

    /** Others write to the same disk while a file comes; it stops before the reserve is gone. */
    private PartialFile.Taken watching(PartialFile.Taken taken) {
        AtomicLong sinceLook = new AtomicLong();
        return count -> {
            taken.bytes(count);
            if (sinceLook.addAndGet(count) >= BETWEEN_LOOKS) {
                sinceLook.set(0);
                requireRoom(0);
            }
        };
    }

    private static void fetchAll(DistrictDoor district, PartialFile file, PartialFile.Taken taken) {
        AtomicLong came = new AtomicLong();
        new Patience(district.limits()).with(came::get, () -> {
            if (came.get() == 0) {
                taken.bytes(file.size());
            }
            fetchRest(district, file, count -> {
                came.addAndGet(count);
                taken.bytes(count);
            });
            return file;
        });
    }

    private static void fetchRest(DistrictDoor district, PartialFile file, PartialFile.Taken taken) throws IOException {
        if (!file.isWhole()) {
            ask(district, file, taken);
        }
        if (!file.isWhole()) {
            throw new IOException("the line broke off");
        }
    }

    private static void ask(DistrictDoor district, PartialFile file, PartialFile.Taken taken) throws IOException {
        long here = file.size();
        Ask ask = Ask.get("mirror/blobs/" + file.hash()).with("Range", "bytes=" + here + "-");
        try {
            district.ask(ask, reply -> {
                file.append(begin(reply, here, file.whole()), reply.body(), taken);
                return file;
            });
        } catch (DistrictRefused refused) {
            throw refused.status() == 404 ? new NotGiven(Reason.GONE) : refused;
        }
    }

    /** A district whose file has another length has another file. */
    private static long begin(Reply reply, long here, long whole) {
        Matcher range = RANGE.matcher(reply.header("Content-Range"));
        if (reply.status() != 206 || !range.matches()) {
            return 0;
        }
        if (Long.parseLong(range.group(2)) != whole) {
            throw new NotGiven(Reason.DAMAGED);
        }
        return Long.parseLong(range.group(1)) == here ? here : 0;
    }

    /** Hears how much is still to come. */
    @FunctionalInterface
    interface Left {
        void files(long count, long bytes);
    }
}
