package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Scope;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Choice;
import sala.web.page.Reader;
import sala.web.page.SchoolName;

/** What schools and classes are called on pages about people. */
@Singleton
public class Places {

    private final Schools schools;
    private final Classrooms classrooms;
    private final Reader reader;

    @Inject
    public Places(Schools schools, Classrooms classrooms, Reader reader) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.reader = reader;
    }

    /** The names of the places of these grants; one query for a whole page. */
    PlaceNames names(Collection<Grant> grants) {
        return names(grants.stream().map(Grant::classroom).filter(Objects::nonNull));
    }

    PlaceNames names(Stream<UUID> rooms) {
        return new PlaceNames(
                schools.all().stream().collect(Collectors.toMap(School::id, this::name)),
                classrooms.all(rooms.distinct().toList()).stream()
                        .collect(Collectors.toMap(Classroom::id, Function.identity())));
    }

    /** The schools whose people the reader may see, to choose from. */
    List<Choice> schools(Actor actor) {
        return schools.all().stream()
                .filter(school -> AccessRules.permits(actor, Permission.PERSON_VIEW, Scope.DISTRICT)
                        || actor.schools().contains(school.id()))
                .map(school -> new Choice(school.id().toString(), name(school)))
                .toList();
    }

    /** The classes of this school in which somebody can be, newest term first, to choose from. */
    List<Choice> rooms(Actor actor, @Nullable UUID school) {
        return school == null
                ? List.of()
                : classrooms.ofSchool(school).stream()
                        .filter(room -> !room.closed())
                        .filter(room -> AccessRules.permits(actor, Permission.PERSON_VIEW, room.scope()))
                        .map(room -> new Choice(room.id().toString(), PlaceNames.label(room)))
                        .toList();
    }

    /** The only school there is to choose; empty when there are several, or none. */
    static Optional<UUID> only(List<Choice> schools) {
        return schools.size() == 1 ? Optional.of(UUID.fromString(schools.get(0).value())) : Optional.empty();
    }

    private String name(School school) {
        return SchoolName.of(school, reader.language());
    }

    /** Of places that may not be known here any more. */
    public record PlaceNames(Map<UUID, String> schools, Map<UUID, Classroom> rooms) {

        static String label(Classroom room) {
            return room.name() + " · " + room.term().number() + "/"
                    + room.term().year();
        }

        /** Empty for the district. */
        public String school(@Nullable UUID id) {
            return id == null ? "" : schools.getOrDefault(id, "–");
        }

        /** Empty for none. */
        public String room(@Nullable UUID id) {
            return id == null
                    ? ""
                    : Optional.ofNullable(rooms.get(id)).map(PlaceNames::label).orElse("–");
        }

        /** The class with its school, or the school alone. */
        public String of(Grant grant) {
            return Stream.of(room(grant.classroom()), school(grant.school()))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
