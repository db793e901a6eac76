package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.People;
import sala.people.Person;
import sala.school.OfDistrict;

/**
 * What the table of access says of a whole account: one that holds several roles is changed only by whoever may do it
 * for each of them, so that nobody comes to more by way of somebody else's account.
 */
@Singleton
public class AccountRules {

    private final NodeRole node;

    @Inject
    public AccountRules(NodeSettings settings) {
        this(settings.role());
    }

    public AccountRules(NodeRole node) {
        this.node = node;
    }

    /** What it takes to look after those who hold this role. */
    public static Permission keeping(Role role) {
        return switch (role) {
            case PUPIL -> Permission.PUPIL_KEEP;
            case TEACHER -> Permission.TEACHER_KEEP;
            case SCHOOL_KEEPER, SUPERVISOR, DISTRICT_ADMIN -> Permission.OFFICE_KEEP;
        };
    }

    public static boolean mayView(Actor actor, Person person) {
        return AccessRules.permits(actor, Permission.PERSON_VIEW, Scope.DISTRICT)
                || person.grants().stream().anyMatch(grant -> permits(actor, Permission.PERSON_VIEW, grant));
    }

    /** @throws NotFound when the actor may not know of this person */
    public static void requireView(Actor actor, Person person) {
        if (!mayView(actor, person)) {
            throw new NotFound(People.KIND);
        }
    }

    /** Whether names, user name and state may be changed here; nobody closes or renames the own account. */
    public boolean mayChange(Actor actor, Person person) {
        return isOfThisNode(person) && !isSelf(actor, person) && mayForEach(actor, person);
    }

    /** @throws Forbidden when the actor may see the account and no more */
    void requireChange(Actor actor, Person person) {
        requireView(actor, person);
        requireOfThisNode(person);
        if (!mayChange(actor, person)) {
            throw new Forbidden(Permission.PUPIL_KEEP);
        }
    }

    /**
     * Whether another password may be given; the own one is changed under one's own name. Of a pupil's classes one is
     * enough.
     */
    public static boolean mayReset(Actor actor, Person person) {
        Set<Grant> grants = person.grants();
        boolean pupil = !grants.isEmpty() && grants.stream().allMatch(grant -> grant.role() == Role.PUPIL);
        return !isSelf(actor, person)
                && (pupil
                        ? grants.stream().anyMatch(grant -> permits(actor, Permission.PUPIL_PASSWORD, grant))
                        : mayForEach(actor, person));
    }

    static void requireReset(Actor actor, Person person) {
        requireView(actor, person);
        if (!mayReset(actor, person)) {
            throw new Forbidden(Permission.PUPIL_PASSWORD);
        }
    }

    /** Whether this role at this place may be given and taken. */
    public static boolean mayGive(Actor actor, Grant grant) {
        return permits(actor, keeping(grant.role()), grant);
    }

    /**
     * Whether this role may be given at a place of this school.
     *
     * @param school null for the roles of the whole district alone
     */
    public static boolean mayGive(Actor actor, Role role, @Nullable UUID school) {
        Scope place = RolePlaces.isOfSchools(role) && school != null ? Scope.school(school) : Scope.DISTRICT;
        return AccessRules.permits(actor, keeping(role), place);
    }

    /** The district's accounts are changed at the district: its word would come and undo what was said here. */
    public boolean isOfThisNode(Person person) {
        return node == NodeRole.DISTRICT || !person.isOfDistrict();
    }

    /** @throws OfDistrict when it is changed at the district */
    public void requireOfThisNode(Person person) {
        if (!isOfThisNode(person)) {
            throw new OfDistrict();
        }
    }

    static boolean isSelf(Actor actor, Person person) {
        return actor.person().equals(person.id());
    }

    private static boolean mayForEach(Actor actor, Person person) {
        Set<Grant> grants = person.grants();
        return grants.isEmpty()
                ? AccessRules.permits(actor, Permission.OFFICE_KEEP, Scope.DISTRICT)
                : grants.stream().allMatch(grant -> mayGive(actor, grant));
    }

    private static boolean permits(Actor actor, Permission permission, Grant grant) {
        return AccessRules.permits(actor, permission, scope(grant));
    }

    static Scope scope(Grant grant) {
        UUID school = grant.school();
        UUID classroom = grant.classroom();
        if (school == null) {
            return Scope.DISTRICT;
        }
        return classroom == null ? Scope.school(school) : Scope.classroom(school, classroom);
    }
}
