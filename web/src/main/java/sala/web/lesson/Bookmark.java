package sala.web.lesson;

import jakarta.json.JsonNumber;
import java.util.List;
import sala.attempt.Attempt;

/** Where somebody stopped in a video or document, to go on there. */
public record Bookmark(double position) {

    static Bookmark of(List<Attempt> attempts) {
        return attempts.isEmpty()
                ? new Bookmark(0)
                : new Bookmark(
                        attempts.get(attempts.size() - 1).state().get("position") instanceof JsonNumber number
                                ? number.doubleValue()
                                : 0);
    }
}
