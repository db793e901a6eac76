package sala.web.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.ShortText;
import sala.quiz.SingleChoice;
import sala.quiz.TrueFalse;
import sala.web.page.Form;

/**
 * A quiz as fields of a form that can be told from each other: one a question, named by its id and held in words. So
 * two who write the same quiz disturb each other in the same question only.
 */
public final class QuizMerge {

    private static final String QUESTION = "question.";
    private static final double PER_CENT = 100;

    private QuizMerge() {}

    /** The form of a quiz that is opened for writing. */
    public static Form opened(Form named, Quiz quiz) {
        Form all = named.with("passMark", String.valueOf(Math.round(quiz.passMark() * PER_CENT)));
        for (Question question : quiz.questions()) {
            all = all.with(QUESTION + question.id(), words(question));
        }
        return all;
    }

    /** What was typed, each question in a field of its own; those that were taken out are empty ones. */
    public static Form typed(Form form, Quiz quiz, Quiz newest) {
        Form all = form;
        for (String id : ids(form, newest)) {
            all = all.with(QUESTION + id, words(quiz, id));
        }
        return opened(all, quiz);
    }

    /** The quiz that this form means, whose fields may be those of the one quiz or of the other. */
    public static Quiz of(Form form, Quiz typed, Quiz newest) {
        Set<String> ids = Stream.of(typed, newest)
                .flatMap(quiz -> quiz.questions().stream())
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Question> questions = ids.stream()
                .flatMap(id -> chosen(form.text(QUESTION + id), id, typed, newest).stream())
                .toList();
        return new Quiz(
                questions, form.whole("passMark").map(mark -> mark / PER_CENT).orElse(typed.passMark()));
    }

    private static Optional<Question> chosen(String words, String id, Quiz typed, Quiz newest) {
        return words.isEmpty()
                ? Optional.empty()
                : newest.find(id)
                        .filter(question -> words(question).equals(words))
                        .or(() -> typed.find(id));
    }

    private static Set<String> ids(Form form, Quiz newest) {
        Stream<String> seen = form.seen().keySet().stream()
                .filter(field -> field.startsWith(QUESTION))
                .map(field -> field.substring(QUESTION.length()));
        return Stream.concat(seen, newest.questions().stream().map(Question::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(Quiz quiz, String id) {
        return quiz.find(id).map(QuizMerge::words).orElse("");
    }

    /** All of a question in one line, the right answers marked. */
    private static String words(Question question) {
        String points = " (" + Math.round(question.points()) + ")";
        return (question.text() + points + " " + answers(question))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String answers(Question question) {
        if (question instanceof SingleChoice choice) {
            return choice.choices().stream()
                    .map(one -> (one.id().equals(choice.right()) ? "✓ " : "– ") + one.text())
                    .collect(Collectors.joining(" "));
        }
        if (question instanceof TrueFalse sentence) {
            return sentence.right() ? "✓" : "✗";
        }
        return String.join(" / ", ((ShortText) question).accepted());
    }
}
