package sala.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One option of a select, or one of a row of radio buttons.
 *
 * @param label in the reader's words
 */
public record Choice(String value, String label) {

    /**
     * What a field holds, in the reader's words.
     *
     * @param choices those of the field; null where anything is typed
     * @param nothing what stands for an empty field
     */
    public static String words(@Nullable List<Choice> choices, String held, String nothing) {
        if (held.isEmpty()) {
            return nothing;
        }
        return choices == null
                ? held
                : Arrays.stream(held.split(" "))
                        .map(value -> label(choices, value))
                        .collect(Collectors.joining(", "));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::label)
                .orElse(value);
    }

    /** All constants of an enum, in their order. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }
}
