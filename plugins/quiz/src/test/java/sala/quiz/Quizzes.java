package sala.quiz;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.attempt.Attempt;
import sala.attempt.Learner;
import sala.quiz.SingleChoice.Choice;

/** A quiz with one question of each kind, and an attempt at it. */
final class Quizzes {

    static final Question HALF = new SingleChoice(
            "q1",
            "ข้อใดเท่ากับครึ่งหนึ่ง",
            1,
            List.of(new Choice("a", "1/3"), new Choice("b", "2/4"), new Choice("c", "3/4")),
            "b");
    static final Question TRUE = new TrueFalse("q2", "1/2 มากกว่า 1/3", 1, true);
    static final Question TYPED =
            new ShortText("q3", "ตัวเลขที่อยู่ด้านล่างเรียกว่าอะไร", 2, List.of("ตัวส่วน", "ส่วน"));
    static final Quiz FRACTIONS = new Quiz(List.of(HALF, TRUE, TYPED), 0.5);

    private Quizzes() {}

    static Attempt attempt() {
        return new Attempt(new Learner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), 1, Instant.EPOCH);
    }

    static Attempt attempt(QuizType type, Map<String, JsonValue> answers) {
        Attempt attempt = attempt();
        answers.forEach((question, answer) ->
                attempt.keep(type.answer(QuizFormat.write(FRACTIONS), attempt, question, answer)));
        return attempt;
    }
}
