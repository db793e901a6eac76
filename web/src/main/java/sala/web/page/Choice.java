package sala.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One option of a select, or one of a row of radio buttons.
 *
 * @param label in the reader's words
 */
public record Choice(String value, String label) {

    /** All constants of an enum, in their order. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }
}
