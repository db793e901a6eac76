package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import sala.access.Actor;
import sala.fault.Invalid;
import sala.school.Schools;
import sala.search.Facet;
import sala.search.Question;
import sala.search.Search;
import sala.search.SearchUnavailable;
import sala.search.saved.SavedSearch;
import sala.search.saved.SavedSearches;

/** Counts, when somebody opens the list of saved searches, what is new in each for this person. */
@Singleton
public class SavedLines {

    private final SavedSearches saved;
    private final Search search;
    private final Schools schools;

    @Inject
    public SavedLines(SavedSearches saved, Search search, Schools schools) {
        this.saved = saved;
        this.search = search;
        this.schools = schools;
    }

    List<SavedLine> of(Actor actor) {
        return saved.of(actor).stream().map(each -> line(actor, each)).toList();
    }

    private SavedLine line(Actor actor, SavedSearch each) {
        Optional<Question> question = read(each);
        FacetWords words = FacetWords.naming(
                schools, question.map(asked -> asked.chosen().of(Facet.SCHOOL)).orElseGet(Set::of));
        return new SavedLine(
                each,
                question,
                words,
                question.map(asked -> fresh(actor, each, asked)).orElseGet(OptionalLong::empty));
    }

    private OptionalLong fresh(Actor actor, SavedSearch each, Question question) {
        try {
            return OptionalLong.of(search.countSince(question, each.looked(), actor));
        } catch (SearchUnavailable building) {
            return OptionalLong.empty();
        }
    }

    /** An older program may have saved what this one does not know. */
    private static Optional<Question> read(SavedSearch each) {
        try {
            return Optional.of(SearchAddress.question(each.question()));
        } catch (Invalid unknown) {
            return Optional.empty();
        }
    }
}
