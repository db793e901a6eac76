package sala.web.approval;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.bulk.Outcome;
import sala.media.listing.QueueLine;
import sala.paging.Page;
import sala.people.PersonName;
import sala.school.SubjectGroup;
import sala.web.page.Form;
import sala.web.page.Listing;

/**
 * What the page of the queue shows.
 *
 * @param form what was typed, when it has to be shown again
 * @param schools the names of those that offered something
 * @param areas to which the reader is limited; empty for all
 * @param outcome of what was just decided, when some of it was refused
 */
public record QueueView(
        Listing listing,
        Form form,
        Page<QueueLine> page,
        Map<UUID, PersonName> names,
        Map<UUID, String> schools,
        Set<SubjectGroup> areas,
        @Nullable Outcome outcome) {

    public String sender(QueueLine line) {
        PersonName name = names.get(line.by());
        return name == null ? "–" : name.full();
    }

    /** The school whose node sent it; empty for what was handed in here. */
    public String school(QueueLine line) {
        return line.offeredBy() == null ? "" : schools.getOrDefault(line.offeredBy(), "");
    }

    /** For the fields above the list. */
    public Form filters() {
        return listing.form("words", "kind", "subject", "grade");
    }
}
