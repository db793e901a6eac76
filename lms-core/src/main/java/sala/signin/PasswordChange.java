package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import sala.fault.Invalid;
import sala.people.People;
import sala.people.Person;
import sala.sql.Transactions;

/** Somebody changes the own password; all other sessions of that person end. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PasswordChange {

    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Transactions transactions;

    @Inject
    public PasswordChange(People people, Passwords passwords, Sessions sessions, Transactions transactions) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** @throws Invalid when the old password is wrong or the new one does not do */
    public void change(Identity who, String old, String next) {
        Person person = people.get(who.person());
        if (!passwords.match(old, person.passwordHash())) {
            throw new Invalid("oldPassword", "password.old-wrong");
        }
        if (person.firstPassword() && next.equals(old)) {
            throw new Invalid("password", "password.same");
        }
        String hash = passwords.hash(next);
        transactions.run(() -> write(who, hash));
    }

    private void write(Identity who, String hash) {
        Person person = people.get(who.person());
        person.changePassword(hash);
        people.changed(person);
        sessions.revokeOthers(who.person(), who.session());
    }
}
