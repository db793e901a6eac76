package sala.web.subscription;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.media.needed.Weight;
import sala.school.School;

/**
 * One thing, and the schools that it can be sent to.
 *
 * @param page where the thing itself is
 * @param address of this page
 * @param receivers schools that receive it now
 * @param better whether they receive more than the lowest renditions
 */
public record SendPage(
        String title,
        String page,
        String address,
        Weight weight,
        List<School> schools,
        Set<UUID> receivers,
        boolean better) {}
