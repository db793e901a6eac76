package sala.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;

/**
 * Finds things by words, for one person: whatever this person may not see is neither found nor counted.
 *
 * <p>Safe for many threads. A search that cannot be made is a {@link SearchUnavailable}, never an empty answer.
 */
public interface Search {

    Found find(Question question, Actor actor);

    /** How many of those that a question finds came to this node after a moment. */
    long countSince(Question question, Instant moment, Actor actor);

    /**
     * What is like a thing, for who may see it.
     *
     * @return empty when there is no such thing, or this person may not find it
     */
    Optional<Alike> like(String kind, UUID thing, int most, Actor actor);

    /** Titles that go on as the person began to type, the best first. */
    List<String> complete(String beginning, Actor actor);
}
