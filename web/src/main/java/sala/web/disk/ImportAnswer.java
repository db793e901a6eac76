package sala.web.disk;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.media.disk.Estimate;
import sala.media.disk.FileState;
import sala.web.quota.SchoolRoom;
import sala.web.text.Wording;

/**
 * An import as programs get it.
 *
 * @param state planning, planned, bringing, waiting, stopped or done
 * @param reason why it waits, as a stable code
 * @param progress of the present work, from 0 to 1
 */
public record ImportAnswer(
        UUID id,
        String dir,
        String state,
        @Nullable String reason,
        @Nullable Double progress,
        @Nullable Long etaSeconds,
        Files files,
        Needs needs,
        List<Refused> refused) {

    static ImportAnswer of(ImportView view) {
        Job job = view.job().orElse(null);
        Duration left = job == null ? null : job.left();
        return new ImportAnswer(
                view.disk().id(),
                view.disk().shown(),
                Wording.code(view.disk().state()),
                view.disk().reason().isEmpty() ? null : view.disk().reason(),
                job == null ? null : job.progress(),
                left == null ? null : left.toSeconds(),
                Files.of(view),
                Needs.of(view),
                view.tally().reasons().stream()
                        .map(reason -> new Refused(reason.getKey(), reason.getValue()))
                        .toList());
    }

    /**
     * How many there are.
     *
     * @param fresh that can be brought in and are not known
     * @param needLook of those on their way in, how many have no learning area or no grade
     * @param toEncode in the register, and not playable yet
     */
    public record Files(
            long total,
            long fresh,
            long needLook,
            long duplicates,
            long refused,
            long leftOut,
            long accepted,
            long brought,
            long lessons,
            long toEncode) {

        static Files of(ImportView view) {
            return new Files(
                    view.tally().files(),
                    view.count(FileState.PROPOSED),
                    view.tally().needLook(),
                    view.count(FileState.DUPLICATE),
                    view.refused(),
                    view.count(FileState.LEFT_OUT),
                    view.count(FileState.ACCEPTED),
                    view.count(FileState.BROUGHT),
                    view.tally().lessons(),
                    view.toEncode());
        }
    }

    /**
     * What those on their way in, or all that are fresh, will take.
     *
     * @param measured whether recordings of this register were measured for it
     * @param school whose room it takes and how much of it is left; null where nobody set a limit
     */
    public record Needs(
            long bytes,
            long freeBytes,
            boolean fits,
            double lessonHours,
            double encodingHours,
            boolean measured,
            @Nullable Quota school) {

        private static final double HOUR = 3600;

        static Needs of(ImportView view) {
            Estimate estimate = view.estimate();
            return new Needs(
                    estimate.needed(),
                    estimate.free(),
                    estimate.fits(),
                    estimate.lessons().toSeconds() / HOUR,
                    estimate.encoding().toSeconds() / HOUR,
                    estimate.measured(),
                    view.room().map(room -> Quota.of(room, view)).orElse(null));
        }
    }

    /** The room of the school for which the disk comes in. */
    public record Quota(UUID id, String name, long allowedBytes, long leftBytes, boolean fits) {

        static Quota of(SchoolRoom of, ImportView view) {
            long left = of.room().left();
            return new Quota(
                    of.school().id(), of.school().names().thai(), of.room().used() + left, left, view.isWithinQuota());
        }
    }

    /** How many cannot be brought in for one reason. */
    public record Refused(String code, long files) {}
}
