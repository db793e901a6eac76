package sala.web.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sala.approval.Approval;
import sala.web.page.Choice;
import sala.web.page.Here;

/** What the fields of the form about an item are called, and what can be chosen in them. */
public final class DetailsWords {

    private static final int TERMS = 2;

    private static final Map<String, String> KEYS = keys();

    private DetailsWords() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        List.of("title", "description", "subject", "language", "source", "licence")
                .forEach(field -> keys.put(field, "media." + field));
        keys.put("endUser", "media.end-user");
        keys.put("grades", "media.grade");
        List.of("term", "unit", "period", "creator", "keywords").forEach(field -> keys.put(field, "card." + field));
        keys.put("unitTitle", "card.unit-title");
        keys.put("rightsHolder", "card.rights-holder");
        keys.put("indicators", "indicator.title");
        keys.put("state", "overtaken.state");
        keys.put("why", "overtaken.reason");
        return Collections.unmodifiableMap(keys);
    }

    /** By the name of the field. */
    public static Map<String, String> labels(Here here) {
        Map<String, String> labels = new LinkedHashMap<>();
        KEYS.forEach((field, key) -> labels.put(field, here.text(key)));
        return labels;
    }

    /** By the name of the field; fields in which anything is typed are not in it. */
    public static Map<String, List<Choice>> choices(Here here) {
        return Map.of(
                "subject", here.subjects(),
                "grades", here.grades(),
                "language", DetailsForm.languages(here),
                "source", DetailsForm.sources(here),
                "licence", DetailsForm.licences(here),
                "endUser", DetailsForm.endUsers(here),
                "term", terms(here),
                "state", Choice.of(Approval.class, state -> here.text(state, "approval")));
    }

    public static List<Choice> terms(Here here) {
        return IntStream.rangeClosed(1, TERMS)
                .mapToObj(term -> new Choice(String.valueOf(term), here.text("card.term-number", term)))
                .toList();
    }
}
