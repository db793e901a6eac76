package sala.media.bulk;

import java.time.Duration;
import sala.media.look.LessonProfile;

/**
 * What would become of an order to encode several recordings again.
 *
 * @param count how many would be encoded
 * @param same how many are encoded as that already, and would be left alone
 * @param bytesNow of all renditions of those whose size afterwards can be told
 * @param bytesThen of these afterwards, about
 * @param unknown of how many it cannot be told
 * @param time how long one machine like this one works on it, about
 * @param outcome those with which it cannot be done
 */
public record EncodingPlan(
        LessonProfile profile,
        int count,
        int same,
        long bytesNow,
        long bytesThen,
        int unknown,
        Duration time,
        Outcome outcome) {}
