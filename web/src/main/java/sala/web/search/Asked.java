package sala.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;
import sala.search.Question;
import sala.web.text.Wording;

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
        Question question = new Question(
                words(),
                choice("subject", Wording.subjects()),
                choice("grade", Wording.grades()),
                value("kind").orElse(null),
                number("page", 1, DEEPEST / size),
                size);
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

    private <E extends Enum<E>> @Nullable E choice(String field, Wording<E> wording) {
        Optional<String> text = value(field);
        Optional<E> found = text.flatMap(wording::read);
        if (text.isPresent() && found.isEmpty()) {
            flaws.add(wording.flaw(field));
        }
        return found.orElse(null);
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
