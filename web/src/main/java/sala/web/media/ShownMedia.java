package sala.web.media;

import java.util.List;
import java.util.Optional;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.media.description.EndUser;
import sala.media.item.ChangedAtDistrict;
import sala.media.item.MediaItem;
import sala.media.transcode.Unplayable.Reason;
import sala.web.collection.Around;
import sala.web.content.Exhibit;
import sala.web.indicator.IndicatorChoice.Chosen;
import sala.web.offer.ItemOffer;
import sala.web.player.Playable;
import sala.web.player.Telling;

/**
 * An item with what belongs to its page.
 *
 * @param work how it stands with its files
 * @param owner a name; empty for somebody of another node
 * @param use where it is used
 * @param indicators with their words
 * @param exhibit how it is shown, when it is no recording
 * @param proposer who gave other words that wait; empty where nobody has
 * @param around what belongs around it for this reader
 * @param offer whether its school offers it to the district
 * @param played for the player; empty for what is not played, or not yet
 * @param telling where it is told how long it is watched or read
 * @param past what happened to it, for the staff
 */
public record ShownMedia(
        MediaItem item,
        ItemWork work,
        String owner,
        ItemUse use,
        List<Chosen> indicators,
        Exhibit exhibit,
        String proposer,
        Optional<Playable> played,
        Telling telling,
        ItemPast past,
        Around around,
        ItemOffer offer) {

    public boolean lets(Actor actor, Permission permission) {
        return AccessRules.permits(actor, permission, item.scope()) && !ChangedAtDistrict.holds(item, permission);
    }

    /** Whether this person might change it, were it not the district's. */
    public boolean isChangedElsewhere(Actor actor) {
        return AccessRules.permits(actor, Permission.MEDIA_EDIT, item.scope())
                && ChangedAtDistrict.holds(item, Permission.MEDIA_EDIT);
    }

    /** Whether this person may show it to the pupils of its school, or no longer, as long as it is not published. */
    public boolean canBeShared(Actor actor) {
        boolean can = item.origin().isShared()
                || item.watchable() && item.details().terms().endUser() == EndUser.LEARNER;
        return can
                && !isVersion()
                && item.school() != null
                && Approval.BEFORE_PUBLICATION.contains(item.approval())
                && lets(actor, Permission.MEDIA_SHARE);
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

    /** Whether its file is given to nobody: something is wrong with it, or nobody knows yet. */
    public boolean isWithheld() {
        return work.isUnchecked()
                || item.reason().equals(Reason.INFECTED.code())
                || item.reason().equals(Reason.TOO_LARGE_TO_CHECK.code());
    }
}
