package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.usage.Statement;
import sala.usage.StatementListener;

/** At the district: what many search for at schools, as their nodes tell it. */
@Singleton
public class SchoolPopularity implements StatementListener {

    private final OwnSearches own;

    @Inject
    public SchoolPopularity(OwnSearches own) {
        this.own = own;
    }

    @Override
    public void arrived(Statement statement) {
        Popular.in(statement).ifPresent(own::heard);
    }
}
