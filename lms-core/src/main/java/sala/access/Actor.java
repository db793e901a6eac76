package sala.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever asks for something, as far as access is concerned: a person's id and what that person is where. */
public record Actor(UUID person, Set<Grant> grants) {

    private static final UUID NOBODY_ID = new UUID(0, 0);

    /** Somebody who has not signed in. */
    public static final Actor NOBODY = new Actor(NOBODY_ID, Set.of());

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The schools in which this person has any role. */
    public Set<UUID> schools() {
        return grants.stream()
                .flatMap(grant -> Stream.ofNullable(grant.school()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The classrooms in which this person has any role. */
    public Set<UUID> classrooms() {
        return grants.stream()
                .flatMap(grant -> Stream.ofNullable(grant.classroom()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
