package sala.web.disk;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.Estimate;
import sala.media.disk.FileState;
import sala.media.disk.ImportState;
import sala.media.disk.Tally;
import sala.paging.Page;
import sala.web.page.Here;
import sala.web.quota.SchoolRoom;

/**
 * An import with what belongs to its page.
 *
 * @param files those of the present view; null where only the head is shown
 * @param toEncode recordings that are in the register and not playable yet
 * @param room of the school for which it comes in; empty where nobody set a limit
 */
public record ImportView(
        DiskImport disk,
        Tally tally,
        Estimate estimate,
        Optional<Job> job,
        @Nullable Page<DiskFile> files,
        long toEncode,
        Optional<SchoolRoom> room) {

    /** How far the present work is. */
    public double done() {
        return job.map(Job::progress).orElse(0.0);
    }

    /** Whether people can say what is to become of the files. */
    public boolean isOpen() {
        return disk.state() != ImportState.PLANNING;
    }

    public long count(FileState state) {
        return tally.files(state);
    }

    /** What cannot or could not be brought in. */
    public long refused() {
        return count(FileState.UNREADABLE) + count(FileState.FAILED);
    }

    /** As people say how long long things take. */
    public static String hours(Here here, Duration duration) {
        return duration.toHours() < 2
                ? here.text("import.minutes", duration.toMinutes() + 1)
                : here.text("import.hours", duration.toHours());
    }

    /** Whether the school may keep all that is new on the disk; what was accepted has its room already. */
    public boolean isWithinQuota() {
        return room.stream().allMatch(of -> of.room().holds(tally.bytes(FileState.PROPOSED)));
    }

    /** Files that were seen and not looked into yet. */
    public long unseen() {
        return count(FileState.FOUND);
    }
}
