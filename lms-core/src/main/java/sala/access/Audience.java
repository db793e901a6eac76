package sala.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access as plain words, for indexes that must filter many things at once: a thing is marked with the audiences of its
 * {@link Scope}, a person belongs to audiences, and may find the thing when the two share one.
 */
public final class Audience {

    private static final String EVERYONE = "everyone";
    private static final String STAFF = "staff";
    private static final String DISTRICT = "district";
    private static final String ALL_AREAS = "areas";
    private static final String AREA = "area:";

    private static final Set<Openness> STAFF_AND_MORE = EnumSet.of(Openness.STAFF, Openness.EVERYONE);

    private Audience() {}

    /** The audiences of a thing that is viewed under this permission. */
    public static Set<String> of(Permission permission, Scope scope) {
        return permission.rules().stream()
                .flatMap(rule -> rule.reaches().stream().flatMap(reach -> marks(rule.role(), reach, scope)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The audiences that this person belongs to. */
    public static Set<String> of(Actor actor) {
        return actor.grants().stream()
                .flatMap(grant -> Stream.of(
                                Stream.of(EVERYONE, STAFF, DISTRICT).map(place -> mark(grant.role(), place)),
                                Stream.of(mark(grant.role(), "person:" + actor.person())),
                                Stream.of(mark(grant.role(), grant.area() == null ? ALL_AREAS : AREA + grant.area())),
                                Stream.ofNullable(grant.school()).map(id -> mark(grant.role(), "school:" + id)),
                                Stream.ofNullable(grant.classroom()).map(id -> mark(grant.role(), "classroom:" + id)))
                        .flatMap(marks -> marks))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> marks(Role role, Reach reach, Scope scope) {
        return switch (reach) {
            case OWN -> Stream.ofNullable(scope.owner()).map(id -> mark(role, "person:" + id));
            case CLASSROOM -> places(role, "classroom:", scope.classrooms());
            case SCHOOL -> places(role, "school:", scope.schools());
            case SHARED ->
                scope.openness() == Openness.SCHOOL ? places(role, "school:", scope.schools()) : Stream.empty();
            case OPEN -> scope.openness() == Openness.EVERYONE ? Stream.of(mark(role, EVERYONE)) : Stream.empty();
            case STAFF -> STAFF_AND_MORE.contains(scope.openness()) ? Stream.of(mark(role, STAFF)) : Stream.empty();
            case AREA ->
                Stream.concat(
                        Stream.of(mark(role, ALL_AREAS)),
                        Stream.ofNullable(scope.area()).map(area -> mark(role, AREA + area)));
            case DISTRICT -> Stream.of(mark(role, DISTRICT));
        };
    }

    private static Stream<String> places(Role role, String kind, Set<UUID> ids) {
        return ids.stream().map(id -> mark(role, kind + id));
    }

    private static String mark(Role role, String place) {
        return role + "@" + place;
    }
}
