package sala.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;
import sala.search.Chosen;
import sala.search.Facet;
import sala.search.Order;
import sala.search.Question;

/** Reads a question out of an address, and tells all that is wrong with it at once. */
final class Asked {

    private static final int SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final int DEEPEST = 1000;
    private static final int LONGEST_WORDS = 500;

    private final MultivaluedMap<String, String> values;
    private final List<FieldFlaw> flaws = new ArrayList<>();

    private Asked(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** @throws Invalid when a value cannot be understood */
    static Question question(MultivaluedMap<String, String> values) {
        return new Asked(values).read();
    }

    private Question read() {
        int size = number("size", SIZE, LARGEST_SIZE);
        Question question = new Question(words(), chosen(), order(), number("page", 1, DEEPEST / size), size);
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
        return question;
    }

    private String words() {
        String words = value("q").orElse("");
        if (words.length() > LONGEST_WORDS) {
            flaws.add(new FieldFlaw("q", "search.too-long", List.of(LONGEST_WORDS)));
        }
        return words;
    }

    private Chosen chosen() {
        Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(facet, values(facet));
        }
        return new Chosen(chosen);
    }

    private SortedSet<String> values(Facet facet) {
        SortedSet<String> read = new TreeSet<>();
        for (String typed : values.getOrDefault(facet.parameter(), List.of())) {
            if (!typed.isBlank()) {
                FacetChoice.read(facet, typed.strip())
                        .ifPresentOrElse(read::add, () -> flaws.add(FacetChoice.flaw(facet)));
            }
        }
        return read;
    }

    private Order order() {
        String typed = value("order").orElse(Order.RELEVANCE.parameter());
        Optional<Order> order = Arrays.stream(Order.values())
                .filter(each -> each.parameter().equals(typed))
                .findFirst();
        if (order.isEmpty()) {
            flaws.add(new FieldFlaw("order", "field.choice", List.of()));
        }
        return order.orElse(Order.RELEVANCE);
    }

    private int number(String field, int usual, int most) {
        try {
            int number = value(field).map(Integer::parseInt).orElse(usual);
            if (number >= 1 && number <= most) {
                return number;
            }
            flaws.add(new FieldFlaw(field, "search.out-of-range", List.of(1, most)));
        } catch (NumberFormatException noNumber) {
            flaws.add(new FieldFlaw(field, "field.number", List.of()));
        }
        return usual;
    }

    private Optional<String> value(String field) {
        return Optional.ofNullable(values.getFirst(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
