package sala.web.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sala.search.Order;
import sala.search.Question;

/** A question as the query of an address: its words, what is chosen, its order; without page and size. */
final class SearchAddress {

    private SearchAddress() {}

    static String query(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.words().isBlank()) {
            parts.add("q=" + encoded(question.words()));
        }
        question.chosen()
                .values()
                .forEach((facet, values) ->
                        values.forEach(value -> parts.add(facet.parameter() + "=" + encoded(value))));
        if (question.order() != Order.RELEVANCE) {
            parts.add("order=" + question.order().parameter());
        }
        return String.join("&", parts);
    }

    /** @throws sala.fault.Invalid when something in it is not understood */
    static Question question(String query) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.add(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return Asked.question(values);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
