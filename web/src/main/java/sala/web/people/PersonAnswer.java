package sala.web.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;
import sala.account.AccountState;
import sala.account.PersonLine;
import sala.account.RolePlaces;
import sala.fault.Invalid;
import sala.paging.Page;
import sala.people.Person;
import sala.people.PersonName;

/** Accounts as JSON. */
public final class PersonAnswer {

    private PersonAnswer() {}

    /** A role at a place. */
    public record Held(String role, @Nullable UUID school, @Nullable UUID classroom) {

        static List<Held> of(Set<Grant> grants) {
            return grants.stream()
                    .sorted(Comparator.comparing(Grant::toString))
                    .map(grant -> new Held(grant.role().name(), grant.school(), grant.classroom()))
                    .toList();
        }
    }

    /** An account; never its password. */
    public record Account(
            UUID id,
            String username,
            String prefix,
            String givenName,
            String familyName,
            String state,
            List<Held> roles) {

        static Account of(Person person) {
            return of(new PersonLine(
                    person.id(), person.username(), person.name(), AccountState.of(person), person.grants()));
        }

        static Account of(PersonLine line) {
            PersonName name = line.name();
            return new Account(
                    line.id(),
                    line.username(),
                    name.prefix(),
                    name.given(),
                    name.family(),
                    line.state().name(),
                    Held.of(line.grants()));
        }
    }

    /** One page of a list. */
    public record Found(long total, int page, int size, List<Account> people) {

        static Found of(Page<PersonLine> page) {
            return new Found(
                    page.total(),
                    page.paging().number(),
                    page.paging().size(),
                    page.items().stream().map(Account::of).toList());
        }
    }

    /** What a program says of a new account; without a user name one is made. */
    public record NewAccount(
            @Nullable String prefix,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String username,
            @Nullable String role,
            @Nullable UUID school,
            @Nullable UUID classroom) {

        Grant grant(RolePlaces places) {
            Role wanted = Stream.of(Role.values())
                    .filter(one -> one.name().equals(role))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("role", "field.choice"));
            return places.grant(wanted, school, classroom);
        }
    }

    /** A new account with its first password; told once. */
    public record Made(UUID id, String username, String password, boolean toBeChanged) {

        static Made of(PeopleDesk.Made made) {
            return new Made(
                    made.person().id(),
                    made.person().username(),
                    made.password().text(),
                    made.password().toBeChanged());
        }

        @Override
        public String toString() {
            return "Made[hidden]";
        }
    }

    /** Another password; told once. */
    public record NewPassword(String password, boolean toBeChanged) {

        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }

    /** Why something is done. */
    public record Reason(@Nullable String reason) {

        static String words(@Nullable Reason sent) {
            return sent == null || sent.reason() == null ? "" : sent.reason();
        }
    }
}
