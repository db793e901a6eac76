package sala.signin;

import java.util.UUID;
import sala.access.Actor;
import sala.people.Language;
import sala.people.PersonName;

/**
 * Who a request comes from, as proven by a session's token.
 *
 * @param firstPassword whether another password is to be chosen before anything else is done
 */
public record Identity(
        UUID session,
        SessionKind kind,
        String username,
        PersonName name,
        Language language,
        Actor actor,
        boolean firstPassword) {

    public UUID person() {
        return actor.person();
    }
}
