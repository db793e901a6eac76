package sala.activity;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.attempt.Attempt;
import sala.attempt.Score;
import sala.attempt.Spell;
import sala.usage.Kind;

/**
 * A kind of learning activity, such as a quiz or a SCORM package. A CDI bean, safe for many threads; a test of each
 * runs {@code ActivityTypeContract}. What a type can do beyond this it says by also implementing {@link Graded},
 * {@link Followed} or {@link Imported}.
 */
public interface ActivityType {

    /** Stored with each activity: {@code quiz}. */
    String name();

    /** As what reports count it. */
    default Kind kind() {
        return Kind.OTHER;
    }

    /** As what reports count this very one. */
    default Kind kind(Content content) {
        return kind();
    }

    /** What keeps it from being published; empty when nothing does. Never fails, whatever the content is. */
    List<Flaw> flaws(Content content);

    /** Where the learner works. */
    Launch launch(Attempt attempt);

    /** What may be shown to somebody who has not handed in yet: without anything that gives the answers away. */
    default Content forLearner(Content content) {
        return content;
    }

    /** The words in it by which it can be found, again without answers. */
    default List<String> words(Content content) {
        return List.of();
    }

    /**
     * The course with this in it is being published: what it refers to must now be there for the course's learners too.
     * In the same transaction.
     *
     * @param actor who may publish courses
     */
    default void publish(Actor actor, Content content) {}

    /**
     * The course with this in it is used in its school from now on: what it refers to must now be there for the pupils
     * of that school. In the same transaction.
     *
     * @param actor who may share the course
     * @throws sala.fault.Invalid when this person may not share something that it refers to
     */
    default void share(Actor actor, Content content) {}

    /** Whether there is something to be seen in it now for this learner. */
    default boolean isThereFor(Actor learner, Content content) {
        return flaws(content).isEmpty();
    }

    /** The records elsewhere without which it cannot be shown, such as a media item. */
    default Set<UUID> references(Content content) {
        return Set.of();
    }

    /** Consists of questions, and gives a score. */
    interface Graded {

        /**
         * The attempt's state with one more answer, which takes the place of an earlier one.
         *
         * @throws sala.fault.Invalid when this answers nothing that is asked
         */
        JsonObject answer(Content content, Attempt attempt, String question, JsonValue answer);

        /** Judges what was answered; the same answers always give the same score. */
        Score grade(Content content, Attempt attempt);
    }

    /** Is watched or read, and complete when enough of it was. */
    interface Followed {

        /** The attempt's state after a while more. What the while says is a browser's word, and may be made up. */
        JsonObject follow(Content content, Attempt attempt, Spell spell);

        /** How much of it is done, from 0 to 1. */
        double done(Attempt attempt);

        /** Where to go on, in the unit of {@link Spell#position()}; 0 at the beginning. */
        double position(Attempt attempt);
    }

    /** Comes as a file that other programs make, too. */
    interface Imported {

        /**
         * Reads to the end, and leaves the stream to the caller.
         *
         * @throws UnreadablePackage when this is not such a file
         */
        Content read(InputStream packaged);
    }
}
