package sala.web.fleet;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sala.mirror.district.DistrictLink;
import sala.mirror.root.Root;

/**
 * Whom a school's node believes, and what of that somebody should look after. Nothing that is here stops for it.
 *
 * @param root null while the district has told of none
 * @param clock this node's own
 * @param districtTime the district's, as far as is known here
 */
public record Trust(DistrictLink link, @Nullable Root root, Instant clock, Instant districtTime) {

    private static final Duration FAR_OFF = Duration.ofHours(12);

    static Trust of(DistrictLink link, @Nullable Root root, Instant clock) {
        return new Trust(link, root, clock, clock.plus(link.clockOffset()));
    }

    /** So far off that days are wrong. */
    public boolean clockIsWrong() {
        return link.clockOffset().abs().compareTo(FAR_OFF) > 0;
    }

    /** By the district's time: a wrong clock here says nothing about it. */
    public boolean isExpired() {
        return root != null && root.isExpired(districtTime);
    }
}
