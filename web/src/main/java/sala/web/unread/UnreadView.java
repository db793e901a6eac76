package sala.web.unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.search.reading.ReadText.Outcome;
import sala.search.unread.UnreadFile;
import sala.web.page.Choice;
import sala.web.page.Here;
import sala.web.search.Results;

/**
 * What the page of unread files shows.
 *
 * @param why the reason that was chosen
 * @param counts of all reasons
 * @param waiting how many are still to be read
 * @param names of schools
 * @param seeing whether scans are looked at here
 */
public record UnreadView(
        Page<UnreadFile> page,
        Optional<Outcome> why,
        Map<Outcome, Long> counts,
        long waiting,
        Map<UUID, String> names,
        boolean seeing) {

    /** The reasons that some file has, with how many. */
    public List<Choice> reasons(Here here) {
        List<Choice> reasons = new ArrayList<>();
        counts.forEach((outcome, count) -> reasons.add(new Choice(
                outcome.name(),
                here.text("unread.choice", reason(here, outcome), here.written().number(count)))));
        return reasons;
    }

    public String reason(Here here, Outcome outcome) {
        return here.text(outcome, "unread.why");
    }

    /** What can be done about it, in a sentence. */
    public String advice(Here here, Outcome outcome) {
        return outcome == Outcome.WITHOUT_TEXT && !seeing
                ? here.text("unread.advice.unseen")
                : here.text(outcome, "unread.advice");
    }

    public String school(Here here, @Nullable UUID school) {
        return school == null ? here.text("unread.office") : names.getOrDefault(school, "–");
    }

    /** Where the thing of a file opens. */
    public static String address(UnreadFile file) {
        return Results.address(file.kind(), file.thing());
    }
}
