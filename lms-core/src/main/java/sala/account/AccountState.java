package sala.account;

import org.jspecify.annotations.Nullable;
import sala.people.Person;

/** Whether somebody may sign in, and why not. */
public enum AccountState {
    ACTIVE,
    CLOSED,
    GRADUATED;

    public static AccountState of(Person person) {
        return of(person.active(), person.graduated());
    }

    static AccountState of(boolean active, @Nullable Integer graduated) {
        if (active) {
            return ACTIVE;
        }
        return graduated == null ? CLOSED : GRADUATED;
    }
}
