package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import sala.media.disk.name.NamedForm;
import sala.node.NodeSettings;
import sala.sql.Sql;

/**
 * Says what bringing in a plan will take: from what the recordings of this register took, or by the usual numbers while
 * there are few. Recordings are not opened for that: it would take longer than planning.
 */
@Singleton
public class Forecast {

    /** Bytes a second of a lesson as it comes on disks: 800 kbit/s of video, 128 of sound. */
    private static final double VIDEO = 100_000;

    private static final double SOUND = 16_000;
    /** Bytes a second of all renditions together: 344 MB an hour. */
    private static final double RENDITIONS = 95_000;
    /** Processor time for a second of lesson. */
    private static final double WORK = 0.5;
    /** Fewer recordings than this say nothing about the next. */
    private static final int FEWEST = 10;
    /** Kept free, since a full disk stops the database too. */
    private static final long RESERVE = 512L << 20;

    private final Sql sql;
    private final NodeSettings node;

    @Inject
    public Forecast(Sql sql, NodeSettings node) {
        this.sql = sql;
        this.node = node;
    }

    public Estimate of(Tally tally) {
        double bytesOfVideo = measured();
        double seconds = tally.coming(NamedForm.VIDEO).bytes() / (bytesOfVideo > 0 ? bytesOfVideo : VIDEO)
                + tally.coming(NamedForm.AUDIO).bytes() / SOUND;
        int processors = Math.max(1, Runtime.getRuntime().availableProcessors());
        return new Estimate(
                Duration.ofSeconds((long) seconds),
                Duration.ofSeconds((long) (seconds * WORK / processors)),
                tally.coming().bytes() + (long) (seconds * RENDITIONS),
                free(),
                bytesOfVideo > 0);
    }

    /** Bytes a second of the last videos here; 0 when there are too few. */
    private double measured() {
        List<Double> mean = sql.list(
                row -> row.decimal("mean"),
                "select case when count(*) >= ? then 1000.0 * sum(original_bytes) / sum(length_ms) else 0 end as mean"
                        + " from (select original_bytes, length_ms from media_item where kind = 'VIDEO' and length_ms > 10000"
                        + " and original_bytes > 0 order by changed_at desc limit 500) last",
                FEWEST);
        return mean.get(0);
    }

    /** Bytes that may be used. */
    public long free() {
        try {
            return Math.max(
                    0,
                    Files.getFileStore(node.data()).getUsableSpace()
                            - RESERVE
                            - sql.number("select coalesce(sum(length - received), 0) from upload where item is null"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
