package sala.web.media;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.media.description.MediaDetails;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Here;

/**
 * One field that is not what it was, in the reader's words.
 *
 * @param label what the field is called
 */
public record WordChange(String label, String before, String after) {

    /** In the order of the form. */
    public static List<WordChange> between(Here here, MediaDetails before, MediaDetails after) {
        Form was = DetailsForm.of(before);
        Form is = DetailsForm.of(after);
        Map<String, List<Choice>> choices = DetailsWords.choices(here);
        String nothing = here.text("overtaken.nothing");
        return DetailsWords.labels(here).entrySet().stream()
                .filter(label -> !was.all(label.getKey()).equals(is.all(label.getKey())))
                .map(label -> new WordChange(
                        label.getValue(),
                        words(choices.get(label.getKey()), was.all(label.getKey()), nothing),
                        words(choices.get(label.getKey()), is.all(label.getKey()), nothing)))
                .toList();
    }

    private static String words(@Nullable List<Choice> choices, List<String> held, String nothing) {
        return Choice.words(choices, String.join(choices == null ? ", " : " ", held), nothing);
    }
}
