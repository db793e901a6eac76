package sala.web.roster;

import java.util.Map;
import java.util.TreeMap;
import sala.fault.Invalid;
import sala.web.page.Form;

/** What somebody ticked and answered on a page of a roster. */
record RosterChoices(Map<Integer, Boolean> ticks, Map<Integer, String> answers) {

    private static final String ANSWER = "answer.";

    /** Each line that can be ticked is named by a hidden field, so that one without its tick is known, too. */
    static RosterChoices of(Form form) {
        Map<Integer, Boolean> ticks = new TreeMap<>();
        form.all("shown").forEach(place -> ticks.put(number(place), form.has("chosen", place)));
        Map<Integer, String> answers = new TreeMap<>();
        form.fields().stream()
                .filter(field -> field.startsWith(ANSWER))
                .forEach(field -> answers.put(number(field.substring(ANSWER.length())), form.text(field)));
        return new RosterChoices(ticks, answers);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Invalid("shown", "field.number");
        }
    }
}
