package sala.search;

import java.util.List;
import sala.access.Actor;

/**
 * Finds things by words, for one person: whatever this person may not see is neither found nor counted.
 *
 * <p>Safe for many threads. A search that cannot be made is a {@link SearchUnavailable}, never an empty answer.
 */
public interface Search {

    Found find(Question question, Actor actor);

    /** Titles that go on as the person began to type, the best first. */
    List<String> complete(String beginning, Actor actor);
}
