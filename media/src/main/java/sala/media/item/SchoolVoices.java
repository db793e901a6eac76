package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.people.People;
import sala.people.Person;
import sala.usage.Statement;

/**
 * At the district: what the people of schools say of its items, as their nodes tell it. A node is believed about its
 * own people, and about what those might say here.
 */
@Singleton
public class SchoolVoices {

    private final MediaItems items;
    private final People people;

    @Inject
    public SchoolVoices(MediaItems items, People people) {
        this.items = items;
        this.people = people;
    }

    /**
     * Whose word the statement is; empty for what is not believed.
     *
     * @param permission what is needed to say such a thing of an item
     */
    public Optional<Voice> of(Statement statement, Permission permission) {
        return statement.thing().flatMap(items::find).flatMap(item -> statement
                .person()
                .flatMap(people::find)
                .map(Person::actor)
                .filter(actor -> AccessRules.permits(actor, permission, item.scope()))
                .flatMap(
                        actor -> school(actor, statement).map(school -> new Voice(item.id(), actor.person(), school))));
    }

    private static Optional<UUID> school(Actor actor, Statement statement) {
        return actor.schools().stream()
                .filter(school ->
                        statement.school().filter(school.toString()::equals).isPresent())
                .findFirst();
    }

    /** Of what, by whom, and at which school something was said. */
    public record Voice(UUID item, UUID person, UUID school) {}
}
