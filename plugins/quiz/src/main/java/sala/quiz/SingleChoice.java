package sala.quiz;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sala.activity.Flaw;

/**
 * Exactly one of some choices is right. The answer is the choice's id.
 *
 * @param right the id of the right choice; empty while none is marked
 */
public record SingleChoice(String id, String text, double points, List<Choice> choices, String right)
        implements Question {

    /** More than anybody chooses among. */
    public static final int MOST_CHOICES = 10;

    public SingleChoice {
        choices = List.copyOf(choices);
    }

    @Override
    public boolean accepts(JsonValue answer) {
        return answer instanceof JsonString given && find(given.getString()).isPresent();
    }

    @Override
    public boolean isRight(JsonValue answer) {
        return answer instanceof JsonString given && given.getString().equals(right);
    }

    @Override
    public List<Flaw> ownFlaws(String place) {
        List<Flaw> flaws = new ArrayList<>();
        if (choices.size() < 2) {
            flaws.add(Flaw.of(place + "/choices", "quiz.too-few-choices"));
        }
        IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).text().isBlank())
                .forEach(i -> flaws.add(Flaw.of(place + "/choices/" + i, "quiz.choice-empty")));
        if (distinctTexts() < choices.size()) {
            flaws.add(Flaw.of(place + "/choices", "quiz.choices-alike"));
        }
        if (find(right).isEmpty()) {
            flaws.add(Flaw.of(place + "/right", "quiz.no-right-choice"));
        }
        return flaws;
    }

    private long distinctTexts() {
        return choices.stream()
                .map(choice -> TypedThai.normal(choice.text()))
                .distinct()
                .count();
    }

    private Optional<Choice> find(String choice) {
        return choices.stream().filter(c -> c.id().equals(choice)).findFirst();
    }

    /** One of the things to choose from; ids are unique within the question. */
    public record Choice(String id, String text) {}
}
