package sala.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.people.PersonName;

/**
 * Somebody with an account here, as far as one school is concerned.
 *
 * @param school null for somebody who belongs to none any more
 * @param rooms the classes of this person there, the newest first, as a {@link Standing} writes them
 * @param mark of the citizen id; empty where none is known
 * @param ofDistrict at a school's node: whether the district knows the account, and only there it is changed
 */
record KnownPerson(
        UUID id,
        PersonName name,
        boolean active,
        @Nullable Role role,
        @Nullable UUID school,
        List<String> rooms,
        String number,
        String birth,
        String mark,
        boolean ofDistrict) {

    boolean isAt(UUID other) {
        return other.equals(school);
    }

    String room() {
        return rooms.isEmpty() ? "" : rooms.get(0);
    }
}
