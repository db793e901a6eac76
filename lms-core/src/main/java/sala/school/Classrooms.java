package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.fault.NotFound;

/** All classrooms of this node's schools. */
@Singleton
public class Classrooms {

    /** The word of the change log, and of URLs. */
    public static final String KIND = "classroom";

    private final EntityManager entities;
    private final ChangeLog changes;

    @Inject
    public Classrooms(EntityManager entities, ChangeLog changes) {
        this.entities = entities;
        this.changes = changes;
    }

    public void add(Classroom classroom) {
        entities.persist(classroom);
        entities.flush();
        changes.changed(KIND, classroom.id());
    }

    /** Tells whoever wants to know that this classroom, which the caller changed, is different now. */
    public void changed(Classroom classroom) {
        entities.flush();
        changes.changed(KIND, classroom.id());
    }

    public Optional<Classroom> find(UUID id) {
        return Optional.ofNullable(entities.find(Classroom.class, id));
    }

    /** @throws NotFound when there is none */
    public Classroom get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    /** The one that is on this door in this term; made, or opened again, where there is none. */
    public Classroom openOrMake(UUID school, Term term, Grade grade, int room) {
        return open(school, term, grade, room).orElseGet(() -> {
            Classroom made = Classroom.at(school, term, grade, room);
            Optional<Classroom> known = find(made.id());
            if (known.isEmpty()) {
                add(made);
                return made;
            }
            return again(known.get(), term, grade, room);
        });
    }

    /** The closed class of this place, or another one when that has meanwhile become something else. */
    private Classroom again(Classroom known, Term term, Grade grade, int room) {
        boolean same = known.term().equals(term) && known.grade() == grade && known.room() == room;
        if (same) {
            known.reopen();
            changed(known);
            return known;
        }
        Classroom other = new Classroom(UUID.randomUUID(), known.school(), term, grade, room);
        add(other);
        return other;
    }

    /** The one that is on this door in this term. */
    public Optional<Classroom> open(UUID school, Term term, Grade grade, int room) {
        return entities.createQuery(
                        "select c from Classroom c where c.school = :school and c.year = :year and c.term = :term"
                                + " and c.grade = :grade and c.room = :room and c.closed = false",
                        Classroom.class)
                .setParameter("school", school)
                .setParameter("year", term.year())
                .setParameter("term", term.number())
                .setParameter("grade", grade)
                .setParameter("room", room)
                .getResultStream()
                .findFirst();
    }

    /** Newest term first, then from the youngest class to the oldest. */
    public List<Classroom> ofSchool(UUID school) {
        return ordered(entities.createQuery("select c from Classroom c where c.school = :school", Classroom.class)
                .setParameter("school", school)
                .getResultList());
    }

    /** Those of these that there are. */
    public List<Classroom> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ordered(entities.createQuery("select c from Classroom c where c.id in :ids", Classroom.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private static List<Classroom> ordered(List<Classroom> classrooms) {
        return classrooms.stream().sorted(Classroom.NEWEST_TERM_THEN_YOUNGEST).toList();
    }
}
