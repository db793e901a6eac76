package sala.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.ShortText;
import sala.quiz.SingleChoice;
import sala.quiz.SingleChoice.Choice;
import sala.quiz.TrueFalse;

/**
 * What a button of the quiz editor does beside saving, such as {@code add:choice}, {@code remove:2} or
 * {@code drop-choice:2:1}. What makes no sense changes nothing.
 */
public final class QuizStep {

    private QuizStep() {}

    /** The quiz after this step. */
    public static Quiz apply(String step, Quiz quiz) {
        String[] words = step.split(":", -1);
        return switch (words[0]) {
            case "add" ->
                words.length > 1 && quiz.questions().size() < Quiz.MOST_QUESTIONS ? add(quiz, words[1]) : quiz;
            case "remove" -> change(quiz, list -> without(list, number(words, 1)));
            case "up" -> change(quiz, list -> swapped(list, number(words, 1) - 1));
            case "down" -> change(quiz, list -> swapped(list, number(words, 1)));
            case "add-choice" -> choices(quiz, number(words, 1), QuizStep::withNewChoice);
            case "drop-choice" -> choices(quiz, number(words, 1), list -> without(list, number(words, 2)));
            default -> quiz;
        };
    }

    /** The place in the editor's page at which somebody goes on after this step: an element's id behind a {@code #}. */
    public static String place(String step, Quiz after) {
        String[] words = step.split(":", -1);
        int last = after.questions().size() - 1;
        int at = number(words, 1);
        return switch (words[0]) {
            case "add" -> "#q" + last + ".text";
            case "up" -> "#" + (at - 1 > 0 ? "up" : "down") + "-" + Math.max(0, at - 1);
            case "down" -> "#" + (at + 1 < last ? "down" : "up") + "-" + Math.min(last, at + 1);
            case "remove" -> last < 0 ? "#questions-end" : "#q" + Math.min(last, at) + ".text";
            case "add-choice" -> "#q" + at + ".c" + lastChoice(after, at) + ".text";
            case "drop-choice" -> "#add-choice-" + at;
            default -> "#questions-end";
        };
    }

    private static int lastChoice(Quiz quiz, int question) {
        return question >= 0
                        && question < quiz.questions().size()
                        && quiz.questions().get(question) instanceof SingleChoice choice
                ? choice.choices().size() - 1
                : 0;
    }

    private static Quiz add(Quiz quiz, String kind) {
        String id = freeId("q", quiz.questions().stream().map(Question::id));
        List<Choice> empty = List.of(new Choice("c1", ""), new Choice("c2", ""), new Choice("c3", ""));
        return switch (kind) {
            case "choice" -> change(quiz, list -> with(list, new SingleChoice(id, "", 1, empty, "")));
            case "true-false" -> change(quiz, list -> with(list, new TrueFalse(id, "", 1, true)));
            case "short-text" -> change(quiz, list -> with(list, new ShortText(id, "", 1, List.of())));
            default -> quiz;
        };
    }

    private static Quiz choices(Quiz quiz, int number, UnaryOperator<List<Choice>> change) {
        return change(quiz, list -> IntStream.range(0, list.size())
                .mapToObj(i -> i == number ? changed(list.get(i), change) : list.get(i))
                .toList());
    }

    private static Question changed(Question question, UnaryOperator<List<Choice>> change) {
        return question instanceof SingleChoice choice
                ? new SingleChoice(
                        choice.id(), choice.text(), choice.points(), change.apply(choice.choices()), choice.right())
                : question;
    }

    private static List<Choice> withNewChoice(List<Choice> choices) {
        if (choices.size() >= SingleChoice.MOST_CHOICES) {
            return choices;
        }
        return with(choices, new Choice(freeId("c", choices.stream().map(Choice::id)), ""));
    }

    private static Quiz change(Quiz quiz, UnaryOperator<List<Question>> change) {
        return new Quiz(change.apply(quiz.questions()), quiz.passMark());
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> list, int index) {
        return IntStream.range(0, list.size())
                .filter(i -> i != index)
                .<T>mapToObj(list::get)
                .toList();
    }

    /** Exchanges this one and the next. */
    private static <T> List<T> swapped(List<T> list, int index) {
        if (index < 0 || index + 1 >= list.size()) {
            return list;
        }
        List<T> swapped = new ArrayList<>(list);
        swapped.set(index, list.get(index + 1));
        swapped.set(index + 1, list.get(index));
        return swapped;
    }

    private static String freeId(String letter, Stream<String> taken) {
        Set<String> known = taken.collect(Collectors.toSet());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> letter + n)
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static int number(String[] words, int index) {
        return words.length > index && words[index].matches("\\d{1,3}") ? Integer.parseInt(words[index]) : -1;
    }
}
