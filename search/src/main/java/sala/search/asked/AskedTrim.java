package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Forgets searches: one's own after two months, what was missed after two years. */
@Singleton
public class AskedTrim implements Chore {

    private final OwnSearches own;
    private final MissedSearches missed;

    @Inject
    public AskedTrim(OwnSearches own, MissedSearches missed) {
        this.own = own;
        this.missed = missed;
    }

    @Override
    public String name() {
        return "trim-searches";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        own.forgetOld();
        missed.forgetOld();
    }
}
