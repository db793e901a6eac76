package sala.taking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.usage.Setting;

/** As what, and where, the use of a person is counted that belongs to no course. */
public final class Whereabouts {

    /** Whoever is several of these is counted as the first. */
    private static final List<Role> COUNTED = List.of(Role.PUPIL, Role.TEACHER, Role.SCHOOL_KEEPER);

    private Whereabouts() {}

    /**
     * Empty for those who belong to no school: the office looks things over, which is no use of them.
     *
     * @param subject the learning area's name; null where the thing has none
     */
    public static Optional<Setting> of(Actor actor, @Nullable String subject) {
        return COUNTED.stream()
                .flatMap(role -> actor.grants().stream()
                        .filter(grant -> grant.role() == role && grant.school() != null)
                        .min(Comparator.comparing(grant -> grant.school() + " " + grant.classroom()))
                        .stream())
                .findFirst()
                .map(grant -> setting(actor, grant, subject));
    }

    private static Setting setting(Actor actor, Grant grant, @Nullable String subject) {
        return new Setting(
                grant.role().name().toLowerCase(Locale.ROOT),
                grant.school(),
                grant.role() == Role.PUPIL ? grant.classroom() : onlyClassroom(actor, grant),
                null,
                subject);
    }

    /** Of a teacher with one class; of one with several nobody knows which was there. */
    private static @Nullable UUID onlyClassroom(Actor actor, Grant counted) {
        Set<UUID> rooms = actor.grants().stream()
                .filter(grant -> grant.role() == counted.role())
                .flatMap(grant -> Stream.ofNullable(grant.classroom()))
                .collect(Collectors.toUnmodifiableSet());
        return rooms.size() == 1 ? rooms.iterator().next() : null;
    }
}
