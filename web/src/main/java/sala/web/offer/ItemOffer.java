package sala.web.offer;

import java.util.Optional;
import sala.approval.Approval;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;

/**
 * What the page of an item says of offering it.
 *
 * @param atSchool whether this node is a school's, where nobody approves
 * @param view of the offer; empty where there is none
 * @param school at the district, the name of the school that offered it; empty elsewhere
 */
public record ItemOffer(boolean atSchool, Optional<OfferView> view, String school) {

    /** Whether somebody who may change the item may offer it now. */
    public boolean canBeOffered(MediaItem item) {
        return atSchool
                && item.school() != null
                && item.versionOf() == null
                && item.readiness() != Readiness.FAILED
                && item.original().blob().isPresent()
                && (item.approval() == Approval.DRAFT || item.approval() == Approval.SUBMITTED && view.isEmpty());
    }

    /** Whether it may still be taken back. */
    public boolean canBeTakenBack() {
        return view.filter(offer -> offer.offer().stage().isUndecided()).isPresent();
    }

    /** Whether the state should be asked for again and again. */
    public boolean isOpen() {
        return view.filter(offer -> offer.offer().stage().isOpen()).isPresent();
    }

    /** Whether it went the whole way, and is the district's now. */
    public boolean isTheDistricts(MediaItem item) {
        return atSchool && item.origin().isBrought() && item.origin().isOffered();
    }
}
