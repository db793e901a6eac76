package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.access.Actor;
import sala.search.Question;
import sala.search.Search;
import sala.search.asked.OwnSearches;
import sala.search.saved.SavedSearch;
import sala.search.saved.SavedSearches;

/** What the search page offers before anything is typed. */
@Singleton
public class SearchStart {

    private static final int SAVED = 8;
    private static final int RECENT = 8;
    private static final int POPULAR = 6;

    /** Some of them give this reader nothing. */
    private static final int CANDIDATES = 2 * POPULAR;

    private final OwnSearches own;
    private final SavedSearches saved;
    private final Search search;

    @Inject
    public SearchStart(OwnSearches own, SavedSearches saved, Search search) {
        this.own = own;
        this.saved = saved;
        this.search = search;
    }

    /**
     * Words to search with again.
     *
     * @param saved the reader's own
     * @param recent the reader's own, the newest first
     * @param popular what many search for and this reader would find something with
     */
    public record Offer(List<SavedSearch> saved, List<String> recent, List<String> popular) {

        public static final Offer NOTHING = new Offer(List.of(), List.of(), List.of());
    }

    Offer of(Actor actor) {
        List<String> popular = own.popular(CANDIDATES).stream()
                .filter(words ->
                        search.find(Question.of(words).page(1, 1), actor).total() > 0)
                .limit(POPULAR)
                .toList();
        return new Offer(saved.of(actor).stream().limit(SAVED).toList(), own.of(actor.person(), RECENT), popular);
    }
}
