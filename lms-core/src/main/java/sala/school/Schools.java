package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.fault.NotFound;

/** All schools of this node: of the whole district, or the one whose node this is. */
@Singleton
public class Schools {

    /** The word of the change log, and of URLs. */
    public static final String KIND = "school";

    private final EntityManager entities;
    private final ChangeLog changes;

    @Inject
    public Schools(EntityManager entities, ChangeLog changes) {
        this.entities = entities;
        this.changes = changes;
    }

    public void add(School school) {
        entities.persist(school);
        entities.flush();
        changes.changed(KIND, school.id());
    }

    /** Tells the district that this school, which the caller changed, is different now. */
    public void changed(School school) {
        entities.flush();
        changes.changed(KIND, school.id());
    }

    public Optional<School> find(UUID id) {
        return Optional.ofNullable(entities.find(School.class, id));
    }

    /** @throws NotFound when there is none */
    public School get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    public Optional<School> find(SchoolCode code) {
        return entities.createQuery("select s from School s where s.code = :code", School.class)
                .setParameter("code", code.digits())
                .getResultStream()
                .findFirst();
    }

    /** All of them by name; a district has some hundred. */
    public List<School> all() {
        return entities.createQuery("select s from School s order by s.thaiName, s.code", School.class)
                .getResultList();
    }
}
