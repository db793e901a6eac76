package sala.access;

import java.util.UUID;

/** How far a role's permission goes. */
public enum Reach {
    /** The person's own things. */
    OWN {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return person.equals(scope.owner());
        }
    },
    /** Things of the classrooms in which the role is held. */
    CLASSROOM {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return grant.classroom() != null && scope.classrooms().contains(grant.classroom());
        }
    },
    /** Things of the school in which the role is held. */
    SCHOOL {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return grant.school() != null && scope.schools().contains(grant.school());
        }
    },
    /** Things of the school in which the role is held, where these are open to all of that school. */
    SHARED {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return scope.openness() == Openness.SCHOOL && SCHOOL.covers(person, grant, scope);
        }
    },
    /** Things that are open to everybody who is signed in. */
    OPEN {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return scope.openness() == Openness.EVERYONE;
        }
    },
    /** Things that are open to those who work for a school or the office. */
    STAFF {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return scope.openness() == Openness.STAFF || scope.openness() == Openness.EVERYONE;
        }
    },
    /** Everything in the district that is of the learning area for which the role is held. */
    AREA {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return grant.area() == null || grant.area().equals(scope.area());
        }
    },
    /** Everything in the district. */
    DISTRICT {
        @Override
        boolean covers(UUID person, Grant grant, Scope scope) {
            return true;
        }
    };

    abstract boolean covers(UUID person, Grant grant, Scope scope);
}
