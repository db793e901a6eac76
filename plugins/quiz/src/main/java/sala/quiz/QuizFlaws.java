package sala.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sala.activity.Flaw;

/** What keeps a quiz from being published. */
final class QuizFlaws {

    private QuizFlaws() {}

    static List<Flaw> of(Quiz quiz) {
        List<Flaw> flaws = new ArrayList<>();
        if (quiz.questions().isEmpty()) {
            flaws.add(Flaw.of("questions", "quiz.no-questions"));
        }
        if (!(quiz.passMark() >= 0 && quiz.passMark() <= 1)) {
            flaws.add(Flaw.of("passMark", "quiz.pass-mark"));
        }
        IntStream.range(0, quiz.questions().size())
                .mapToObj(i -> of(quiz, i))
                .flatMap(flawsOfOne -> flawsOfOne)
                .forEach(flaws::add);
        return flaws;
    }

    private static Stream<Flaw> of(Quiz quiz, int index) {
        Question question = quiz.questions().get(index);
        String place = "questions/" + index;
        List<Flaw> flaws = new ArrayList<>();
        if (question.text().isBlank()) {
            flaws.add(Flaw.of(place + "/text", "quiz.question-empty"));
        }
        if (!(question.points() > 0 && question.points() <= 1000)) {
            flaws.add(Flaw.of(place + "/points", "quiz.points"));
        }
        if (quiz.questions().stream().filter(q -> q.id().equals(question.id())).count() > 1) {
            flaws.add(Flaw.of(place + "/id", "quiz.same-id-twice"));
        }
        return Stream.concat(flaws.stream(), question.ownFlaws(place).stream());
    }
}
