package sala.media.copy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * Who has a copy.
 *
 * @param school null when somebody has it for no school
 * @param person who took it; empty when the school as such has it
 * @param receipt what the school says of it
 */
public record Loan(@Nullable UUID school, String person, LocalDate given, LocalDate due, Receipt receipt) {

    private static final int NAME = 200;

    /** @throws Invalid when nobody is named, or it is to come back before it was given */
    public Loan {
        person = Required.optionalText("person", person, NAME);
        if (school == null && person.isEmpty()) {
            throw new Invalid("person", "copy.nobody");
        }
        if (due.isBefore(given)) {
            throw new Invalid("due", "copy.due-before-given");
        }
    }

    /** Of which the school has said nothing yet. */
    public Loan(@Nullable UUID school, String person, LocalDate given, LocalDate due) {
        this(school, person, given, due, Receipt.NONE);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
