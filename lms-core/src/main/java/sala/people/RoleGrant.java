package sala.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;
import sala.recent.AccessChanges;

/** A {@link Grant} as it is kept with its person. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "role_grant")
class RoleGrant {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Nullable
    private UUID school;

    @Nullable
    private UUID classroom;

    @Nullable
    private String area;

    protected RoleGrant() {}

    RoleGrant(Person person, Grant grant) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.role = grant.role();
        this.school = grant.school();
        this.classroom = grant.classroom();
        this.area = grant.area();
    }

    Grant toGrant() {
        return new Grant(role, school, classroom, area);
    }
}
