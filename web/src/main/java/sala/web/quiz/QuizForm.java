package sala.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import sala.fault.Invalid;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.ShortText;
import sala.quiz.SingleChoice;
import sala.quiz.SingleChoice.Choice;
import sala.quiz.TrueFalse;
import sala.web.page.Form;

/** Reads the quiz editor's form: the fields of question 0 begin with {@code q0.}, its choices with {@code q0.c0.}. */
public final class QuizForm {

    private static final double PER_CENT = 100;

    private final Form form;

    public QuizForm(Form form) {
        this.form = form;
    }

    /** The quiz as it was typed, complete or not. */
    public Quiz quiz() {
        List<Question> questions =
                list(Quiz.MOST_QUESTIONS, i -> !form.text(field(i, "kind")).isEmpty(), this::question);
        return new Quiz(
                questions, form.whole("passMark").map(mark -> mark / PER_CENT).orElse(0.0));
    }

    private Question question(int i) {
        String id = form.text(field(i, "id"));
        String text = form.text(field(i, "text"));
        double points = form.whole(field(i, "points")).orElse(1);
        return switch (form.text(field(i, "kind"))) {
            case "choice" -> new SingleChoice(id, text, points, choices(i), form.text(field(i, "right")));
            case "true-false" ->
                new TrueFalse(id, text, points, form.text(field(i, "right")).equals("true"));
            case "short-text" -> new ShortText(id, text, points, accepted(i));
            default -> throw new Invalid(field(i, "kind"), "field.choice");
        };
    }

    private List<Choice> choices(int i) {
        return list(
                SingleChoice.MOST_CHOICES,
                j -> !form.text(choice(i, j) + "id").isEmpty(),
                j -> new Choice(form.text(choice(i, j) + "id"), form.text(choice(i, j) + "text")));
    }

    /** One accepted answer a line. */
    private List<String> accepted(int i) {
        return form.text(field(i, "accepted"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static <T> List<T> list(int most, IntPredicate there, IntFunction<T> read) {
        return new ArrayList<>(
                IntStream.range(0, most).takeWhile(there).mapToObj(read).toList());
    }

    private static String field(int question, String name) {
        return "q" + question + "." + name;
    }

    private static String choice(int question, int choice) {
        return field(question, "c" + choice + ".");
    }
}
