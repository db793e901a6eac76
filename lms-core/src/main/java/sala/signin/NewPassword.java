package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import sala.people.People;
import sala.people.Person;

/** Writes a changed password, in a transaction that does not wait for the hash to be made. */
@Singleton
@Transactional
public class NewPassword {

    private final People people;
    private final Sessions sessions;

    @Inject
    public NewPassword(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    public void write(Identity who, String hash) {
        Person person = people.get(who.person());
        person.changePassword(hash);
        people.changed(person);
        sessions.revokeOthers(who.person(), who.session());
    }
}
