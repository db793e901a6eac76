package sala.search.saved;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Forgets saved searches that were removed a while ago. */
@Singleton
public class SavedTrim implements Chore {

    private final SavedSearches saved;

    @Inject
    public SavedTrim(SavedSearches saved) {
        this.saved = saved;
    }

    @Override
    public String name() {
        return "trim-saved-searches";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        saved.forgetRemoved();
    }
}
