package sala.together;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question to a class, and what it answered.
 *
 * @param words may be empty: it was asked aloud, or stands on the screen
 * @param choices how many there are
 * @param correct from 0; null when nobody said
 * @param hands how many were raised for each choice
 * @param cards which choice each pupil showed; also where hands are counted, then empty
 */
public record ClassQuestion(
        UUID id,
        UUID session,
        String words,
        Way way,
        int choices,
        @Nullable Integer correct,
        List<Integer> hands,
        Map<UUID, Integer> cards,
        Instant at) {

    public ClassQuestion {
        hands = List.copyOf(hands);
        cards = Map.copyOf(cards);
    }

    /** How a class answers. */
    public enum Way {
        HANDS,
        CARDS
    }

    /** How many chose this. */
    public long count(int choice) {
        return way == Way.HANDS
                ? hands.get(choice)
                : cards.values().stream().filter(shown -> shown == choice).count();
    }

    public long answers() {
        return IntStream.range(0, choices).mapToLong(this::count).sum();
    }

    /** Of 100 who answered. */
    public long percent(int choice) {
        return answers() == 0 ? 0 : Math.round(count(choice) * 100.0 / answers());
    }

    public boolean isCorrect(int choice) {
        return correct != null && correct == choice;
    }
}
