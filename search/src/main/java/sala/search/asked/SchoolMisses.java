package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.usage.Statement;
import sala.usage.StatementListener;

/** At the district: what was not found at schools, as their nodes tell it. */
@Singleton
public class SchoolMisses implements StatementListener {

    private final MissedSearches missed;

    @Inject
    public SchoolMisses(MissedSearches missed) {
        this.missed = missed;
    }

    @Override
    public void arrived(Statement statement) {
        Missed.in(statement).ifPresent(missed::heard);
    }
}
