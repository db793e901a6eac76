package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.fault.Stale;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Makes classes, renames and closes them. */
@Singleton
@Transactional
public class ClassroomEditing {

    private final Schools schools;
    private final Classrooms classrooms;
    private final NodeRole node;

    @Inject
    public ClassroomEditing(Schools schools, Classrooms classrooms, NodeSettings settings) {
        this(schools, classrooms, settings.role());
    }

    public ClassroomEditing(Schools schools, Classrooms classrooms, NodeRole node) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.node = node;
    }

    /** @throws Invalid when there is such a class, or the school is closed */
    public Classroom make(Actor actor, UUID school, Term term, Grade grade, int room) {
        AccessRules.require(actor, Permission.CLASSROOM_KEEP, Scope.school(school));
        if (schools.get(school).closed()) {
            throw new Invalid("room", "school.closed");
        }
        requireFree(school, term, grade, room);
        return classrooms.openOrMake(school, term, grade, room);
    }

    /** @throws Stale when somebody else has changed the class since */
    public void rename(Actor actor, UUID id, long seen, Grade grade, int room) {
        Classroom classroom = changeable(actor, id);
        if (classroom.version() != seen) {
            throw new Stale(Classrooms.KIND);
        }
        if (grade != classroom.grade() || room != classroom.room()) {
            requireFree(classroom.school(), classroom.term(), grade, room);
            classroom.place(classroom.term(), grade, room);
            classrooms.changed(classroom);
        }
    }

    /** Nobody is put into it any more; what pupils did there stays. */
    public void close(Actor actor, UUID id) {
        Classroom classroom = changeable(actor, id);
        classroom.close();
        classrooms.changed(classroom);
    }

    public void reopen(Actor actor, UUID id) {
        Classroom classroom = changeable(actor, id);
        if (classroom.closed()) {
            requireFree(classroom.school(), classroom.term(), classroom.grade(), classroom.room());
            classroom.reopen();
            classrooms.changed(classroom);
        }
    }

    /** Whether it may be changed at this node. */
    public boolean mayChange(Actor actor, Classroom classroom) {
        return isOfThisNode(classroom) && AccessRules.permits(actor, Permission.CLASSROOM_KEEP, classroom.scope());
    }

    private boolean isOfThisNode(Classroom classroom) {
        return node == NodeRole.DISTRICT || !classroom.isOfDistrict();
    }

    private Classroom changeable(Actor actor, UUID id) {
        Classroom classroom = classrooms.get(id);
        AccessRules.requireOrHide(actor, Permission.SCHOOL_VIEW, Scope.school(classroom.school()), Classrooms.KIND);
        AccessRules.require(actor, Permission.CLASSROOM_KEEP, classroom.scope());
        if (!isOfThisNode(classroom)) {
            throw new OfDistrict();
        }
        return classroom;
    }

    private void requireFree(UUID school, Term term, Grade grade, int room) {
        classrooms.open(school, term, grade, room).ifPresent(other -> {
            throw new Invalid("room", "classroom.there-already", other.name());
        });
    }
}
