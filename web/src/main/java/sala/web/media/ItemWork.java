package sala.web.media;

import java.util.List;
import java.util.Optional;
import sala.job.Job;
import sala.media.item.Damage;
import sala.media.scan.NotChecked;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.UnreadWords.UnreadTrack;
import sala.search.reading.ReadText.Outcome;

/**
 * How it stands with the files of an item.
 *
 * @param damage what of them has rotted here
 * @param job the work on them, while there is any
 * @param ahead how many files come before it in the queue of the encoder
 * @param words about the words of a recording
 * @param text what search has read of it; empty for what is not read, or not yet
 */
public record ItemWork(Damage damage, Optional<Job> job, long ahead, Words words, Optional<Outcome> text) {

    /** Whether somebody lets it rest. */
    public boolean resting() {
        return job.filter(rests -> rests.state() == Job.State.PAUSED).isPresent();
    }

    /** Whether it waits for its turn. */
    public boolean queued() {
        return job.filter(waits -> waits.state() == Job.State.WAITING).isPresent();
    }

    /** Whether it waits for whoever looks for malicious programs, who does not answer. */
    public boolean isUnchecked() {
        return job.map(Job::reason).filter(NotChecked.CODE::equals).isPresent();
    }

    public double done() {
        return job.map(Job::progress).orElse(0.0);
    }

    /**
     * What somebody should know of the words of a recording.
     *
     * @param unread subtitles within the file that nobody here can read
     * @param former those that were made for a former file
     */
    public record Words(List<UnreadTrack> unread, List<Subtitle> former) {}
}
