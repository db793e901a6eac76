package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.people.People;
import sala.people.Person;
import sala.school.Classrooms;
import sala.signin.Passwords;
import sala.signin.ReadablePassword;
import sala.signin.Sessions;
import sala.sql.Transactions;

/**
 * Passwords that people get on paper, when an account is made or a password was forgotten. Holds no transaction while
 * it works on a password.
 */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FirstPasswords {

    private final People people;
    private final Classrooms classrooms;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountHistory history;
    private final Transactions transactions;

    @Inject
    public FirstPasswords(
            People people,
            Classrooms classrooms,
            Passwords passwords,
            Sessions sessions,
            AccountHistory history,
            Transactions transactions) {
        this.people = people;
        this.classrooms = classrooms;
        this.passwords = passwords;
        this.sessions = sessions;
        this.history = history;
        this.transactions = transactions;
    }

    /** For an account that is about to be made with this role. */
    public FirstPassword forNew(Grant grant) {
        return made(grant.role() == Role.PUPIL, transactions.get(() -> isYoung(List.of(grant))));
    }

    /**
     * Gives somebody another password and ends all that is open.
     *
     * @throws Forbidden when the actor may see the person and no more
     */
    public FirstPassword reset(Actor actor, UUID id) {
        return Objects.requireNonNull(reset(actor, List.of(id)).get(id));
    }

    /** Gives all of them other passwords, or nobody. In the order in which they were asked for. */
    public Map<UUID, FirstPassword> reset(Actor actor, Collection<UUID> ids) {
        Map<UUID, FirstPassword> made = new LinkedHashMap<>();
        transactions
                .get(() -> ids.stream().map(id -> kind(actor, id)).toList())
                .forEach(kind -> made.put(kind.person(), made(kind.pupil(), kind.young())));
        transactions.run(() -> made.forEach((id, password) -> write(actor, id, password)));
        return made;
    }

    private Kind kind(Actor actor, UUID id) {
        Person person = people.get(id);
        AccountRules.requireReset(actor, person);
        boolean pupil = person.grants().stream().allMatch(grant -> grant.role() == Role.PUPIL);
        return new Kind(id, pupil, pupil && isYoung(person.grants()));
    }

    private void write(Actor actor, UUID id, FirstPassword password) {
        Person person = people.get(id);
        AccountRules.requireReset(actor, person);
        person.resetPassword(password.hash(), password.toBeChanged());
        people.changed(person);
        sessions.revokeAll(id);
        history.write(actor, id, Act.RESET, "");
    }

    /** The young keep the password on their card: choosing one is more than they can be asked to. */
    private FirstPassword made(boolean pupil, boolean young) {
        String text = pupil ? ReadablePassword.forPupil() : ReadablePassword.random();
        return new FirstPassword(text, passwords.hash(text), !young);
    }

    private boolean isYoung(Collection<Grant> grants) {
        List<UUID> rooms =
                grants.stream().map(Grant::classroom).filter(Objects::nonNull).toList();
        return grants.stream().allMatch(grant -> grant.role() == Role.PUPIL)
                && classrooms.all(rooms).stream().anyMatch(room -> room.grade().isYoung());
    }

    private record Kind(UUID person, boolean pupil, boolean young) {}
}
