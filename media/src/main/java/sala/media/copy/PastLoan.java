package sala.media.copy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who had a copy, or has it, from when until when.
 *
 * @param title of the item
 * @param school null when somebody had it for no school
 * @param person who took it at the office; empty when the school as such had it
 * @param receivedBy who said at the school that it had come; null until somebody did
 * @param returned when the office had it again; null until then
 */
public record PastLoan(
        String title,
        Place place,
        @Nullable UUID school,
        String person,
        LocalDate given,
        @Nullable LocalDate received,
        @Nullable UUID receivedBy,
        @Nullable LocalDate returned) {}
