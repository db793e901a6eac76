package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import sala.access.Grant;
import sala.account.Accounts;
import sala.account.FirstPassword;
import sala.account.FirstPasswords;
import sala.account.Given;
import sala.account.NewUsernames;
import sala.account.RolePlaces;
import sala.people.Person;
import sala.web.page.Form;
import sala.web.page.Reader;

/** Makes accounts and first passwords as pages ask for it, and shows each password to its maker once. */
@Singleton
public class PeopleDesk {

    private final Accounts accounts;
    private final FirstPasswords passwords;
    private final NewUsernames usernames;
    private final RolePlaces places;
    private final ShownOnce shown;
    private final Reader reader;

    @Inject
    public PeopleDesk(
            Accounts accounts,
            FirstPasswords passwords,
            NewUsernames usernames,
            RolePlaces places,
            ShownOnce shown,
            Reader reader) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.usernames = usernames;
        this.places = places;
        this.shown = shown;
        this.reader = reader;
    }

    Person make(Form form) {
        Grant grant = PersonForm.grant(form, places);
        Made made = make(PersonForm.read(form, grant, usernames), grant);
        shown.keep(session(), made.person().id(), made.password());
        return made.person();
    }

    Made make(Given given, Grant grant) {
        FirstPassword password = passwords.forNew(grant);
        return new Made(accounts.make(reader.actor(), given, grant, password), password);
    }

    void reset(UUID person) {
        shown.keep(session(), person, passwords.reset(reader.actor(), person));
    }

    /** The password that the reader has just made for this person; empty from the second time on. */
    Optional<FirstPassword> shown(UUID person) {
        return shown.take(session(), person);
    }

    private UUID session() {
        return Objects.requireNonNull(reader.visitor().identity()).session();
    }

    /** A new account with its first password. */
    record Made(Person person, FirstPassword password) {}
}
