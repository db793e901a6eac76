package sala.activity;

import java.util.List;

/**
 * Something that keeps an activity from being published.
 *
 * @param place in the content, such as {@code questions/0/text}
 * @param code the stable code, also the key of the sentence shown to people
 * @param arguments for the gaps in that sentence
 */
public record Flaw(String place, String code, List<Object> arguments) {

    public static Flaw of(String place, String code, Object... arguments) {
        return new Flaw(place, code, List.of(arguments));
    }
}
