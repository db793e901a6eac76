package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import sala.fault.Invalid;
import sala.people.People;
import sala.people.Person;
import sala.people.Username;
import sala.sql.Transactions;

/** The door: a user name and a password in, a session out. Holds no transaction while it works on the password. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {

    private final People people;
    private final Passwords passwords;
    private final TryAllowance tries;
    private final Sessions sessions;
    private final Transactions transactions;

    @Inject
    public SignIn(
            People people, Passwords passwords, TryAllowance tries, Sessions sessions, Transactions transactions) {
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Whether nobody has an account here yet, as at a school's node before it has joined. */
    public boolean isForNobody() {
        return people.isEmpty();
    }

    /**
     * Opens a new session; one that the browser had before is the caller's to close.
     *
     * @throws WrongCredentials when user name or password is wrong
     * @throws TooManyTries when there were too many wrong ones
     */
    public Token signIn(Credentials given, SessionKind kind, Origin origin) {
        String account = given.username().strip().toLowerCase(Locale.ROOT);
        tries.take(account, origin.address());
        Optional<Person> person = known(account);
        if (!passwords.match(given.password(), person.map(Person::passwordHash).orElse(null))) {
            throw new WrongCredentials();
        }
        tries.giveBack(account, origin.address());
        UUID id = person.orElseThrow().id();
        return transactions.get(() -> sessions.open(id, kind, origin));
    }

    private Optional<Person> known(String account) {
        try {
            return people.find(new Username(account)).filter(Person::active);
        } catch (Invalid impossibleName) {
            return Optional.empty();
        }
    }
}
