package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import sala.blob.Hash;
import sala.job.JobRun;
import sala.media.cut.Cutter;
import sala.media.disk.walk.RawPath;
import sala.media.transcode.Cancelled;

/** Looks into a recording once: how long it is, and whether its bytes have come before. */
@Singleton
public class Inspection {

    private static final int PIECE = 1 << 20;

    private final RecordingRows rows;
    private final Cutter cutter;
    private final Bench bench;

    @Inject
    public Inspection(RecordingRows rows, Cutter cutter, Bench bench) {
        this.rows = rows;
        this.cutter = cutter;
        this.bench = bench;
    }

    /**
     * Whether it is to be cut; a duplicate is not.
     *
     * @throws sala.media.transcode.Unplayable when it is no recording
     */
    boolean look(Recording recording, JobRun run) {
        if (!recording.length().isZero() && recording.hash() != null) {
            return true;
        }
        Path file = RawPath.path(recording.place());
        Duration length = bench.with(recording, file, cutter::length);
        Hash hash = hash(file, run);
        rows.measured(recording.id(), length, hash);
        Optional<Recording> twin = rows.twin(recording, hash);
        twin.ifPresent(other -> rows.move(
                recording.id(), EnumSet.of(RecordingState.CUTTING), RecordingState.DUPLICATE, "recording.duplicate"));
        return twin.isEmpty();
    }

    private static Hash hash(Path file, JobRun run) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
                if (run.cancelled()) {
                    throw new Cancelled();
                }
            }
            return new Hash(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
