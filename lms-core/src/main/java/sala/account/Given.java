package sala.account;

import org.jspecify.annotations.Nullable;
import sala.people.Language;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;

/** What somebody says of an account: how the person is called, signs in and reads. */
public record Given(PersonName name, Username username, Language language) {

    public static Given of(Person person) {
        return new Given(person.name(), new Username(person.username()), person.language());
    }

    /** Whether this says something else of the person's names. */
    boolean renames(@Nullable Person person) {
        return person == null
                || !person.name().equals(name)
                || !person.username().equals(username.text());
    }
}
