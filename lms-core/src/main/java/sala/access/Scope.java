package sala.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands: whose it is, and which schools and classrooms it belongs to.
 *
 * @param openness for whom else it is there, such as everybody for a published media item
 * @param area the learning area of the thing; null where it has none
 */
public record Scope(
        @Nullable UUID owner, Set<UUID> schools, Set<UUID> classrooms, Openness openness, @Nullable String area) {

    public Scope {
        schools = Set.copyOf(schools);
        classrooms = Set.copyOf(classrooms);
    }

    /** Of no learning area. */
    public Scope(@Nullable UUID owner, Set<UUID> schools, Set<UUID> classrooms, Openness openness) {
        this(owner, schools, classrooms, openness, null);
    }

    /** The same place in this learning area. */
    public Scope in(@Nullable String other) {
        return new Scope(owner, schools, classrooms, openness, other);
    }

    /** A thing of the whole district, reached only by roles of the whole district. */
    public static final Scope DISTRICT = new Scope(null, Set.of(), Set.of(), Openness.CLOSED);

    /** A thing that everybody who is signed in may reach. */
    public static final Scope EVERYONE = new Scope(null, Set.of(), Set.of(), Openness.EVERYONE);

    /** A thing that all who work for a school or the office may reach. */
    public static final Scope STAFF = new Scope(null, Set.of(), Set.of(), Openness.STAFF);

    public static Scope ownedBy(UUID owner) {
        return new Scope(owner, Set.of(), Set.of(), Openness.CLOSED);
    }

    public static Scope school(UUID school) {
        return new Scope(null, Set.of(school), Set.of(), Openness.CLOSED);
    }

    public static Scope classroom(UUID school, UUID classroom) {
        return new Scope(null, Set.of(school), Set.of(classroom), Openness.CLOSED);
    }
}
