package sala.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import sala.search.Order;
import sala.search.Question;
import sala.search.saved.SavedSearch;
import sala.web.page.Here;

/**
 * A saved search as its owner sees it in the list.
 *
 * @param question empty when it asks for something that there is no more
 * @param fresh how many things came since the owner looked; empty while that cannot be told
 */
public record SavedLine(SavedSearch search, Optional<Question> question, FacetWords words, OptionalLong fresh) {

    /** Its words, what is chosen, and its order. */
    public String about(Here here) {
        return question.map(asked -> about(here, asked, words)).orElse("");
    }

    static String about(Here here, Question asked, FacetWords words) {
        List<String> parts = new ArrayList<>();
        if (!asked.words().isBlank()) {
            parts.add("“" + asked.words() + "”");
        }
        asked.chosen()
                .values()
                .forEach((facet, values) -> values.forEach(value -> parts.add(words.label(here, facet, value))));
        if (asked.order() != Order.RELEVANCE) {
            parts.add(here.text(asked.order(), "search.order"));
        }
        return String.join(" · ", parts);
    }
}
