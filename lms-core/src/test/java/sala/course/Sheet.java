package sala.course;

import java.util.List;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;

/** The smallest type of activity: something to read, complete when it has a word. */
public final class Sheet implements ActivityType {

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return content.json().getString("word", "").isEmpty() ? List.of(Flaw.of("word", "field.required")) : List.of();
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/sheet");
    }

    @Override
    public List<String> words(Content content) {
        return List.of(content.json().getString("word", ""));
    }
}
