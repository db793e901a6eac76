package sala.quiz;

import jakarta.json.JsonValue;
import java.util.List;
import sala.activity.Flaw;

/** One question of a quiz, complete or still being written. */
public sealed interface Question permits SingleChoice, TrueFalse, ShortText {

    /** Unique within the quiz, and stable while it is edited. */
    String id();

    String text();

    /** What a right answer counts. */
    double points();

    /** Whether this is an answer to such a question at all, right or wrong. */
    boolean accepts(JsonValue answer);

    /** Whether this answers it rightly; only asked of what is accepted, and of complete questions. */
    boolean isRight(JsonValue answer);

    /** What is missing in this kind of question beside its text and points. */
    List<Flaw> ownFlaws(String place);
}
