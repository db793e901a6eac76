package sala.media.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;

/**
 * What one person thinks of an item.
 *
 * @param school of which that person is; null for somebody of the office
 * @param stars from 1 to 5
 * @param words may be empty
 */
public record Review(UUID person, @Nullable UUID school, int stars, String words, Instant at) {

    static final int MOST_STARS = 5;
    static final int LONGEST = 2000;

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
