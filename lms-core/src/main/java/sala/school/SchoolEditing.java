package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Makes schools, renames and closes them, at the district. */
@Singleton
@Transactional
public class SchoolEditing {

    private final Schools schools;
    private final NodeRole node;

    @Inject
    public SchoolEditing(Schools schools, NodeSettings settings) {
        this(schools, settings.role());
    }

    public SchoolEditing(Schools schools, NodeRole node) {
        this.schools = schools;
        this.node = node;
    }

    /** Those that the actor may see, by name. */
    public List<School> seen(Actor actor) {
        return schools.all().stream()
                .filter(school -> AccessRules.permits(actor, Permission.SCHOOL_VIEW, Scope.school(school.id())))
                .toList();
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public School get(Actor actor, UUID id) {
        School school = schools.get(id);
        AccessRules.requireOrHide(actor, Permission.SCHOOL_VIEW, Scope.school(id), Schools.KIND);
        return school;
    }

    public boolean mayKeep(Actor actor) {
        return node == NodeRole.DISTRICT && AccessRules.permits(actor, Permission.SCHOOL_KEEP, Scope.DISTRICT);
    }

    public School make(Actor actor, SchoolCode code, School.Names names) {
        requireKeep(actor);
        School school = new School(UUID.randomUUID(), code, names);
        requireFree(school, code);
        schools.add(school);
        return school;
    }

    /** @throws Stale when somebody else has changed the school since */
    public void rename(Actor actor, UUID id, long seen, SchoolCode code, School.Names names) {
        School school = changeable(actor, id);
        if (school.version() != seen) {
            throw new Stale(Schools.KIND);
        }
        requireFree(school, code);
        school.rename(code, names);
        schools.changed(school);
    }

    /** Nothing new is made in it any more; everything that is there stays. */
    public void close(Actor actor, UUID id) {
        School school = changeable(actor, id);
        school.close();
        schools.changed(school);
    }

    public void reopen(Actor actor, UUID id) {
        School school = changeable(actor, id);
        school.reopen();
        schools.changed(school);
    }

    private School changeable(Actor actor, UUID id) {
        School school = get(actor, id);
        requireKeep(actor);
        return school;
    }

    private void requireKeep(Actor actor) {
        AccessRules.require(actor, Permission.SCHOOL_KEEP, Scope.DISTRICT);
        if (node != NodeRole.DISTRICT) {
            throw new OfDistrict();
        }
    }

    private void requireFree(School school, SchoolCode code) {
        schools.find(code).filter(other -> !other.id().equals(school.id())).ifPresent(other -> {
            throw new Invalid("code", "school.code-taken", other.names().thai());
        });
    }
}
