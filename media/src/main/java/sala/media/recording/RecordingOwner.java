package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.media.intake.Sender;
import sala.people.People;
import sala.people.Person;
import sala.people.Username;

/** Whose the items are that nobody sent: by the setting, else of the first who may bring in lessons. */
@Singleton
public class RecordingOwner {

    private final WatchSettings settings;
    private final People people;

    @Inject
    public RecordingOwner(People people) {
        this(WatchSettings.fromSystemProperties(), people);
    }

    RecordingOwner(WatchSettings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    /** @throws NoOwner when there is nobody who may */
    Actor actor() {
        return named().or(this::first)
                .map(Person::actor)
                .filter(actor -> AccessRules.permitsSomewhere(actor, Permission.MEDIA_IMPORT))
                .orElseThrow(NoOwner::new);
    }

    Sender sender() {
        Actor actor = actor();
        boolean office = AccessRules.permits(actor, Permission.MEDIA_IMPORT, Scope.DISTRICT);
        return new Sender(actor.person(), office ? null : onlySchool(actor));
    }

    private Optional<Person> named() {
        return settings.owner().isEmpty()
                ? Optional.empty()
                : people.find(new Username(settings.owner())).filter(Person::active);
    }

    private Optional<Person> first() {
        return Stream.of(Role.DISTRICT_ADMIN, Role.SUPERVISOR, Role.SCHOOL_KEEPER)
                .flatMap(role -> people.withRole(role, 1).stream())
                .findFirst();
    }

    private static @Nullable UUID onlySchool(Actor actor) {
        return actor.schools().stream().sorted().findFirst().orElse(null);
    }
}
