package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import sala.fault.Invalid;
import sala.people.People;
import sala.people.Person;

/** Somebody changes the own password; all other sessions of that person end. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PasswordChange {

    private final People people;
    private final Passwords passwords;
    private final NewPassword newPassword;

    @Inject
    public PasswordChange(People people, Passwords passwords, NewPassword newPassword) {
        this.people = people;
        this.passwords = passwords;
        this.newPassword = newPassword;
    }

    /** @throws Invalid when the old password is wrong or the new one does not do */
    public void change(Identity who, String old, String next) {
        Person person = people.get(who.person());
        if (!passwords.match(old, person.passwordHash())) {
            throw new Invalid("oldPassword", "password.old-wrong");
        }
        newPassword.write(who, passwords.hash(next));
    }
}
