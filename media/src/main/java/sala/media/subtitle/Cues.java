package sala.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;

/** The words of a recording, by the moment from which they show. */
public record Cues(List<Cue> list) {

    /** Eight hours of a fast speaker. */
    public static final int MOST = 12_000;

    static final int LONGEST = 1_000;

    private static final Duration LAST = Duration.ofHours(24);

    /** @throws Invalid naming the rows that cannot be, counted from one, as {@code cue-1} */
    public Cues {
        list = list.stream().sorted(Comparator.comparing(Cue::from)).toList();
        List<FieldFlaw> flaws = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String code = flaw(list.get(i));
            if (!code.isEmpty()) {
                flaws.add(new FieldFlaw("cue-" + (i + 1), code, List.of(i + 1, LONGEST)));
            }
        }
        if (list.size() > MOST) {
            flaws.add(new FieldFlaw("cues", "subtitle.too-many", List.of(MOST)));
        }
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private static String flaw(Cue cue) {
        if (cue.from().isNegative()
                || cue.to().compareTo(cue.from()) <= 0
                || cue.to().compareTo(LAST) > 0) {
            return "subtitle.times";
        }
        if (cue.text().isBlank()) {
            return "subtitle.no-text";
        }
        return cue.text().length() > LONGEST ? "subtitle.too-long" : "";
    }
}
