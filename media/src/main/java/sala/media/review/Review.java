package sala.media.review;

import java.time.Instant;
import java.util.UUID;
import sala.fault.Invalid;

/**
 * What one person thinks of an item.
 *
 * @param stars from 1 to 5
 * @param words may be empty
 */
public record Review(UUID person, int stars, String words, Instant at) {

    private static final int MOST_STARS = 5;
    private static final int LONGEST = 2000;

    /** @throws Invalid when there are too few or too many stars, or too many words */
    public Review {
        if (stars < 1 || stars > MOST_STARS) {
            throw new Invalid("stars", "review.stars");
        }
        if (words.length() > LONGEST) {
            throw new Invalid("words", "field.too-long", LONGEST);
        }
    }
}
