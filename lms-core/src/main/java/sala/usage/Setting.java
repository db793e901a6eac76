package sala.usage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and as what somebody did something, as far as it is known.
 *
 * @param role the person's role there, in lower case such as {@code pupil}; reports count pupils by it
 * @param subject the learning area's name, such as {@code MATHEMATICS}
 */
public record Setting(
        @Nullable String role,
        @Nullable UUID school,
        @Nullable UUID classroom,
        @Nullable UUID course,
        @Nullable String subject) {

    /** Of a pupil in a class, outside of any course. */
    public static Setting ofPupil(UUID school, UUID classroom) {
        return new Setting("pupil", school, classroom, null, null);
    }

    public Setting in(UUID newCourse, String newSubject) {
        return new Setting(role, school, classroom, newCourse, newSubject);
    }
}
