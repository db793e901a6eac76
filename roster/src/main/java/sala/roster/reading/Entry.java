package sala.roster.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.citizen.CitizenId;
import sala.people.PersonName;
import sala.school.Grade;
import sala.school.Term;

/**
 * A line that was understood: somebody of a school.
 *
 * @param role pupil or teacher
 * @param grade null for a teacher without a class
 * @param room 0 for a teacher without a class
 * @param number under which the school knows the person; empty where it says none
 */
public record Entry(
        Role role,
        UUID school,
        Term term,
        @Nullable Grade grade,
        int room,
        String number,
        @Nullable CitizenId citizenId,
        PersonName name,
        @Nullable LocalDate birth) {}
