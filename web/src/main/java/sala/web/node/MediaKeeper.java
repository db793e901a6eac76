package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.fault.Invalid;
import sala.people.People;
import sala.people.Person;
import sala.people.Username;

/** In whose name the command line brings in lessons: whoever owns this machine's files is nobody of the district. */
@Singleton
public class MediaKeeper {

    private static final String FIELD = "user";

    private final People people;

    @Inject
    public MediaKeeper(People people) {
        this.people = people;
    }

    /**
     * @param user a user name; null for the first who may, the district's before a school's
     * @throws Invalid when there is nobody, or not somebody who may
     */
    Actor actor(@Nullable String user) {
        Person person = user == null || user.isBlank()
                ? first()
                : people.find(new Username(user.strip()))
                        .filter(Person::active)
                        .orElseThrow(() -> new Invalid(FIELD, "import.no-user"));
        if (!AccessRules.permitsSomewhere(person.actor(), Permission.MEDIA_IMPORT)) {
            throw new Invalid(FIELD, "import.no-user");
        }
        return person.actor();
    }

    private Person first() {
        return Stream.of(Role.DISTRICT_ADMIN, Role.SUPERVISOR, Role.SCHOOL_KEEPER)
                .flatMap(role -> people.withRole(role, 1).stream())
                .findFirst()
                .orElseThrow(() -> new Invalid(FIELD, "import.no-user"));
    }
}
