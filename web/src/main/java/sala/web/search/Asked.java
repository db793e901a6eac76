package sala.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.Question;

/** Reads a question out of an address, and tells all that is wrong with it at once. */
final class Asked {

    private static final int SIZE = 10;
    private static final int LARGEST_SIZE = 50;
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
                value("subject").map(text -> subject(text)).orElse(null),
                value("grade").map(text -> grade(text)).orElse(null),
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

    private @Nullable SubjectGroup subject(String text) {
        return constant("subject", text, SubjectGroup.values(), SubjectGroup::thai);
    }

    private @Nullable Grade grade(String text) {
        return constant("grade", text, Grade.values(), Grade::thai);
    }

    /** By its name in any case, or as schools write it. */
    private <E extends Enum<E>> @Nullable E constant(
            String field, String text, E[] constants, Function<E, String> thai) {
        Optional<E> found = Stream.of(constants)
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT))
                        || thai.apply(constant).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            flaws.add(new FieldFlaw(field, "field.choice", List.of()));
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
