package sala.media.profile;

import org.jspecify.annotations.Nullable;
import sala.media.look.LessonProfile;

/**
 * A kind of lesson as which a recording can be encoded.
 *
 * @param present whether it is encoded as that now
 * @param proposed whether the look at it said so
 * @param bytes of all that is made of it: measured for the present one, expected for the others; null where nobody
 *     knows
 */
public record ProfileChoice(LessonProfile profile, boolean present, boolean proposed, @Nullable Long bytes) {}
