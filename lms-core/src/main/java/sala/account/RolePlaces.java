package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.Invalid;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Schools;

/** At which places a role can be held. */
@Singleton
public class RolePlaces {

    private final Schools schools;
    private final Classrooms classrooms;

    @Inject
    public RolePlaces(Schools schools, Classrooms classrooms) {
        this.schools = schools;
        this.classrooms = classrooms;
    }

    /** Whether a role is held at a school, rather than in the whole district. */
    public static boolean isOfSchools(Role role) {
        return role == Role.PUPIL || role == Role.TEACHER || role == Role.SCHOOL_KEEPER;
    }

    /**
     * The role at this place.
     *
     * @throws Invalid when the place is missing or not one for this role
     */
    public Grant grant(Role role, @Nullable UUID school, @Nullable UUID classroom) {
        Grant grant = isOfSchools(role)
                ? new Grant(role, school, role == Role.SCHOOL_KEEPER ? null : classroom)
                : Grant.district(role);
        require(grant);
        return grant;
    }

    /** @throws Invalid when this role cannot be given at this place, or nobody comes there any more */
    void require(Grant grant) {
        UUID school = grant.school();
        if (isOfSchools(grant.role()) != (school != null)) {
            throw new Invalid("school", "account.no-school");
        }
        if (school != null && schools.find(school).isEmpty()) {
            throw new Invalid("school", "field.choice");
        }
        if (school != null && schools.get(school).closed()) {
            throw new Invalid("school", "school.closed");
        }
        requireClassroom(grant);
    }

    private void requireClassroom(Grant grant) {
        UUID id = grant.classroom();
        if (id == null) {
            if (grant.role() == Role.PUPIL) {
                throw new Invalid("classroom", "account.no-class");
            }
            return;
        }
        Classroom classroom = classrooms
                .find(id)
                .filter(found -> found.school().equals(grant.school()))
                .orElseThrow(() -> new Invalid("classroom", "field.choice"));
        if (classroom.closed()) {
            throw new Invalid("classroom", "classroom.closed");
        }
    }
}
