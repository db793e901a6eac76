package sala.web.unread;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.paging.Paging;
import sala.school.School;
import sala.school.Schools;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ScanReader;
import sala.search.unread.UnreadFiles;

/** Gathers what the page of unread files shows. */
@Singleton
public class UnreadViews {

    private final UnreadFiles files;
    private final ScanReader scans;
    private final Schools schools;

    @Inject
    public UnreadViews(UnreadFiles files, ScanReader scans, Schools schools) {
        this.files = files;
        this.scans = scans;
        this.schools = schools;
    }

    UnreadView of(Actor actor, Optional<Outcome> why, Paging paging) {
        return new UnreadView(
                files.page(actor, why, paging),
                why,
                files.counts(actor),
                files.waiting(actor),
                names(),
                scans.isThere());
    }

    /** A district has some hundred. */
    private Map<UUID, String> names() {
        return schools.all().stream()
                .collect(Collectors.toMap(School::id, school -> school.names().thai()));
    }
}
