package sala.web.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.account.AccountState;
import sala.account.FirstPassword;
import sala.people.Person;
import sala.web.page.Choice;

/**
 * An account as its page shows it.
 *
 * @param may what the reader may do with it
 * @param password the first password, shown this once; null mostly
 */
public record PersonView(
        Person person,
        AccountState state,
        Set<May> may,
        List<Held> held,
        List<Happened> past,
        Giving giving,
        @Nullable FirstPassword password) {

    /** What the reader may do with an account. */
    public enum May {
        CHANGE,
        RESET,
        GIVE,
        /** Nobody at this node may do more than reset the password: the district knows it. */
        ELSEWHERE
    }

    public boolean may(May what) {
        return may.contains(what);
    }

    /** A role at a place. */
    public record Held(Grant grant, String place, boolean mayTake, List<Choice> others) {}

    /** Something that was done with the account. */
    public record Happened(Instant at, String by, String words, String reason) {}

    /** What another role can be. */
    public record Giving(List<Choice> roles, List<Choice> schools, @Nullable String school, List<Choice> rooms) {}
}
