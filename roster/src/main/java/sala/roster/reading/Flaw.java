package sala.roster.reading;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with a line, or is to be known of it.
 *
 * @param code the stable code, also the key of the sentence for people
 */
public record Flaw(Column column, String code, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    static Flaw of(Column column, String code, Object... arguments) {
        return new Flaw(
                column, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
