package sala.web.media;

import java.util.List;
import java.util.Optional;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.course.CourseName;
import sala.job.Job;
import sala.media.disk.DiskFiles.Companion;
import sala.media.item.Damage;
import sala.media.item.MediaItem;
import sala.media.scan.NotChecked;
import sala.media.transcode.Unplayable.Reason;
import sala.paging.Page;
import sala.web.collection.Around;
import sala.web.content.Exhibit;
import sala.web.indicator.IndicatorChoice.Chosen;
import sala.web.player.Playable;

/**
 * An item with what belongs to its page.
 *
 * @param damage what of its files has rotted here
 * @param job the work on its files, while there is any
 * @param ahead how many files come before it in the queue of the encoder
 * @param owner a name; empty for somebody of another node
 * @param courses the first of the published ones that show it
 * @param companions what came with it from a disk and belongs to the same lesson
 * @param indicators with their words
 * @param exhibit how it is shown, when it is no recording
 * @param proposer who gave other words that wait; empty where nobody has
 * @param around what belongs around it for this reader
 * @param played for the player; empty for what is not played, or not yet
 * @param past what happened to it, for the staff
 */
public record ShownMedia(
        MediaItem item,
        Damage damage,
        Optional<Job> job,
        long ahead,
        String owner,
        Page<CourseName> courses,
        List<Companion> companions,
        List<Chosen> indicators,
        Exhibit exhibit,
        String proposer,
        Optional<Playable> played,
        ItemPast past,
        Around around) {

    public boolean lets(Actor actor, Permission permission) {
        return AccessRules.permits(actor, permission, item.scope());
    }

    /** Whether this person may have it encoded again. */
    public boolean encodes(Actor actor) {
        return !isVersion()
                && item.kind().isRecording()
                && item.original().blob().isPresent()
                && lets(actor, Permission.MEDIA_ENCODE);
    }

    /** Whether this is only another file of an item. */
    public boolean isVersion() {
        return item.versionOf() != null;
    }

    public boolean is(Approval approval) {
        return item.approval() == approval;
    }

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

    /** Whether its file is given to nobody: something is wrong with it, or nobody knows yet. */
    public boolean isWithheld() {
        return isUnchecked()
                || item.reason().equals(Reason.INFECTED.code())
                || item.reason().equals(Reason.TOO_LARGE_TO_CHECK.code());
    }

    public double done() {
        return job.map(Job::progress).orElse(0.0);
    }
}
