package sala.media.disk.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.walk.FileLook;
import sala.media.disk.walk.OpenDisk;

/**
 * Finds files with the same bytes, on the disk and in the register, without reading the whole disk: only files of one
 * length can be the same, only those whose samples agree are read to their end, and a file that was brought in from a
 * disk before and has not changed since is known at sight.
 */
@Singleton
public class Twins {

    private final TwinRows rows;
    private final BlobStore blobs;

    @Inject
    public Twins(TwinRows rows, BlobStore blobs) {
        this.rows = rows;
        this.blobs = blobs;
    }

    void find(Steps steps, DiskImport disk, OpenDisk open) throws IOException {
        rows.countAnew();
        steps.begin(Steps.Step.COMPARE, rows.ofOneLength(disk.id()));
        sample(steps, disk, open);
        rows.recognise(disk.id());
        hash(steps, disk, open);
        if (!steps.stopped()) {
            rows.settle(disk.id());
        }
    }

    private void sample(Steps steps, DiskImport disk, OpenDisk open) {
        long behind = 0;
        for (List<DiskFile> next = rows.unsampled(disk.id(), behind);
                !next.isEmpty() && !steps.stopped();
                next = rows.unsampled(disk.id(), behind)) {
            rows.sampled(next.stream().map(file -> sample(open, file)).toList());
            steps.done(next.size());
            behind = next.get(next.size() - 1).id();
        }
    }

    private static List<@Nullable Object> sample(OpenDisk open, DiskFile file) {
        try {
            return Arrays.asList(FileLook.sample(open, file.place()), file.id());
        } catch (IOException unreadable) {
            return Arrays.asList(null, file.id());
        }
    }

    private void hash(Steps steps, DiskImport disk, OpenDisk open) {
        long behind = 0;
        for (List<DiskFile> next = rows.unhashed(disk.id(), behind);
                !next.isEmpty() && !steps.stopped();
                next = rows.unhashed(disk.id(), behind)) {
            hash(steps, next, open);
            behind = next.get(next.size() - 1).id();
        }
    }

    private void hash(Steps steps, List<DiskFile> files, OpenDisk open) {
        List<List<@Nullable Object>> hashed = new ArrayList<>();
        for (DiskFile file : files) {
            if (!steps.stopped() && isSuspect(file)) {
                hashed.add(Arrays.asList(hash(open, file), file.id()));
            }
            steps.done(0);
        }
        rows.hashed(hashed);
    }

    /** Whether it may still have a twin, now that samples are known. */
    private boolean isSuspect(DiskFile file) {
        return rows.hasTwinSample(file) || rows.ownedOfLength(file).stream().anyMatch(owned -> agrees(file, owned));
    }

    /** Samples of the register are taken when they are asked for: few are. */
    private boolean agrees(DiskFile file, Hash owned) {
        String sample = rows.sample(file);
        if (sample == null) {
            return true;
        }
        try (SeekableByteChannel channel = blobs.open(owned)) {
            return FileLook.sample(channel).equals(sample);
        } catch (IOException | NoSuchBlob lost) {
            return false;
        }
    }

    private static @Nullable String hash(OpenDisk open, DiskFile file) {
        try (InputStream in = open.open(file.place(), file.entry())) {
            return FileLook.hash(in);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
