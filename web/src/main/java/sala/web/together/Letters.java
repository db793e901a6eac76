package sala.web.together;

import java.util.List;
import sala.people.Language;

/** The letters of choices, as tests in schools have them: ก ข ค ง. */
public final class Letters {

    private static final List<String> THAI = List.of("ก", "ข", "ค", "ง", "จ");
    private static final List<String> ENGLISH = List.of("A", "B", "C", "D", "E");

    private Letters() {}

    /** @param choice from 0 to 4 */
    public static String of(Language language, int choice) {
        return (language == Language.THAI ? THAI : ENGLISH).get(choice);
    }
}
