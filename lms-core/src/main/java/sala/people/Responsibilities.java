package sala.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.school.SubjectGroup;

/** For which learning areas each supervisor decides about media. */
@Singleton
@Transactional
public class Responsibilities {

    /** More than any district's office has. */
    private static final int MOST = 500;

    private final People people;

    @Inject
    public Responsibilities(People people) {
        this.people = people;
    }

    /** By user name. */
    public List<Person> supervisors(Actor actor) {
        AccessRules.require(actor, Permission.AREA_GIVE, Scope.DISTRICT);
        return people.withRole(Role.SUPERVISOR, MOST);
    }

    /** Empty when the person decides for every learning area, or is no supervisor. */
    public static Set<SubjectGroup> areas(Actor person) {
        EnumSet<SubjectGroup> areas = EnumSet.noneOf(SubjectGroup.class);
        for (Grant grant : person.grants()) {
            String area = grant.area();
            if (grant.role() == Role.SUPERVISOR && area != null) {
                areas.add(SubjectGroup.valueOf(area));
            }
        }
        return areas;
    }

    /**
     * Makes a supervisor responsible for exactly these learning areas; none means all of them.
     *
     * @throws NotFound when this is no supervisor
     */
    public void give(Actor actor, UUID supervisor, Set<SubjectGroup> areas) {
        AccessRules.require(actor, Permission.AREA_GIVE, Scope.DISTRICT);
        Person person = people.get(supervisor);
        if (!person.actor().is(Role.SUPERVISOR)) {
            throw new NotFound(People.KIND);
        }
        Set<Grant> wanted =
                Grant.inAreas(Role.SUPERVISOR, areas.stream().map(Enum::name).toList());
        Set<Grant> held = person.grants();
        held.stream()
                .filter(grant -> grant.role() == Role.SUPERVISOR && !wanted.contains(grant))
                .forEach(person::take);
        wanted.forEach(person::give);
        people.changed(person);
    }
}
