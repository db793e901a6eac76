package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.Patience;
import sala.mirror.district.Reply;
import sala.mirror.identity.Host;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

/**
 * Fetches files, the smallest first, each from where it was cut off. A file enters the store when its hash is right.
 */
@Singleton
public class BlobArrival {

    /** The database and people's uploads need room as well. */
    private static final long RESERVE = 256L * 1024 * 1024;

    private final Host self;
    private final BlobStore blobs;
    private final Arrivals arrivals;
    private final DistrictLinks links;

    @Inject
    public BlobArrival(Host self, BlobStore blobs, Arrivals arrivals, DistrictLinks links) {
        this.self = self;
        this.blobs = blobs;
        this.arrivals = arrivals;
        this.links = links;
    }

    /**
     * @throws SnapshotMoved when the district no longer gives one of them
     * @throws NotEnoughDisk before anything is fetched
     */
    void fetch(DistrictDoor district, List<Blob> wanted, Progress progress) {
        Path folder = folder();
        List<Blob> missing = arrivals.holdOrMiss(wanted);
        long total = missing.stream().mapToLong(Blob::size).sum();
        requireRoom(folder, total);
        AtomicLong done = new AtomicLong();
        for (int i = 0; i < missing.size(); i++) {
            links.missing(missing.size() - i, total - done.get());
            fetch(district, new PartialFile(folder, missing.get(i)), missing.get(i), count -> {
                progress.at(new Step(Phase.CONTENT, done.addAndGet(count), total));
            });
        }
        links.missing(0, 0);
    }

    private void fetch(DistrictDoor district, PartialFile file, Blob blob, PartialFile.Taken taken) {
        AtomicLong came = new AtomicLong();
        taken.bytes(sizeOf(file));
        new Patience(district.limits()).with(came::get, () -> {
            fetchRest(district, file, count -> {
                came.addAndGet(count);
                taken.bytes(count);
            });
            return file;
        });
        if (!file.isRight()) {
            discard(file);
            throw new DamagedOnTheWay(blob.hash());
        }
        arrivals.hold(blobs.adopt(file.path()).hash());
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
                file.append(from(reply, here), reply.body(), taken);
                return file;
            });
        } catch (DistrictRefused refused) {
            throw refused.status() == 404 ? new SnapshotMoved() : refused;
        }
    }

    private static long from(Reply reply, long here) {
        return reply.status() == 206 && reply.header("Content-Range").startsWith("bytes " + here + "-") ? here : 0;
    }

    private Path folder() {
        try {
            return Files.createDirectories(self.settings().data().resolve("mirror/partial"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sizeOf(PartialFile file) {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(PartialFile file) {
        try {
            file.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireRoom(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (bytes > 0 && free < bytes + RESERVE) {
                throw new NotEnoughDisk(bytes + RESERVE, free);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
