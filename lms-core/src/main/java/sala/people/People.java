package sala.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sala.access.Role;
import sala.change.ChangeLog;
import sala.fault.Invalid;
import sala.fault.NotFound;

/** Everybody with an account on this node. */
@Singleton
public class People {

    /** The word of the change log, and of URLs. */
    public static final String KIND = "person";

    private final EntityManager entities;
    private final ChangeLog changes;

    @Inject
    public People(EntityManager entities, ChangeLog changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** @throws Invalid when somebody has this user name already */
    public void add(Person person) {
        if (find(new Username(person.username())).isPresent()) {
            throw new Invalid("username", "person.username-taken");
        }
        entities.persist(person);
        entities.flush();
        changes.changed(KIND, person.id());
    }

    /** Tells the district that this person, whom the caller changed, is different now. */
    public void changed(Person person) {
        entities.flush();
        changes.changed(KIND, person.id());
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** @throws NotFound when there is none */
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    public Optional<Person> find(Username username) {
        return entities.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username.text())
                .getResultStream()
                .findFirst();
    }

    /** This user name with the first number behind it that nobody has. */
    public Username freeName(Username wanted) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(wanted::numbered)
                .filter(name -> find(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The names of these people, without those who are not known here; for lists. */
    public Map<UUID, PersonName> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Those with this role in the classroom, by given name. */
    public List<Person> inClassroom(UUID classroom, Role role) {
        return entities.createQuery(
                        "select p from Person p join p.grants g where g.classroom = :classroom and g.role = :role"
                                + " and p.active = true order by p.givenName, p.familyName, p.id",
                        Person.class)
                .setParameter("classroom", classroom)
                .setParameter("role", role)
                .getResultList();
    }

    /** Those with this role anywhere who may sign in, by user name. */
    public List<Person> withRole(Role role, int most) {
        return entities.createQuery(
                        "select p from Person p where p.active = true and exists (select g from RoleGrant g"
                                + " where g.person = p and g.role = :role) order by p.username",
                        Person.class)
                .setParameter("role", role)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those with this role in the school who may sign in, by user name. */
    public List<Person> withRole(Role role, UUID school) {
        return entities.createQuery(
                        "select p from Person p where p.active = true and exists (select g from RoleGrant g"
                                + " where g.person = p and g.role = :role and g.school = :school) order by p.username",
                        Person.class)
                .setParameter("role", role)
                .setParameter("school", school)
                .getResultList();
    }

    /** Those who hold one of these roles in the school, with their grants. */
    List<Person> holding(Set<Role> roles, UUID school) {
        return entities.createQuery(
                        "select distinct p from Person p join fetch p.grants where p.id in"
                                + " (select g.person.id from RoleGrant g where g.school = :school and g.role in :roles)"
                                + " order by p.id",
                        Person.class)
                .setParameter("school", school)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Those of them who are among these. */
    List<Person> holding(Set<Role> roles, UUID school, Collection<UUID> ids) {
        return entities.createQuery(
                        "select distinct p from Person p join fetch p.grants where p.id in :ids and p.id in"
                                + " (select g.person.id from RoleGrant g where g.school = :school and g.role in :roles)"
                                + " order by p.id",
                        Person.class)
                .setParameter("ids", ids)
                .setParameter("school", school)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** How many people with this role who may sign in each of these classes has; those without any are left out. */
    public Map<UUID, Long> countsOfClassrooms(Role role, Collection<UUID> classrooms) {
        return classrooms.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select g.classroom, count(distinct p.id) from Person p join p.grants g"
                                        + " where p.active = true and g.role = :role and g.classroom in :classrooms"
                                        + " group by g.classroom",
                                Object[].class)
                        .setParameter("role", role)
                        .setParameter("classrooms", classrooms)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** How many people with this role each of these schools has; schools without any are left out. */
    public Map<UUID, Long> counts(Role role, Collection<UUID> schools) {
        return schools.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select g.school, count(distinct g.person.id) from RoleGrant g"
                                        + " where g.role = :role and g.school in :schools group by g.school",
                                Object[].class)
                        .setParameter("role", role)
                        .setParameter("schools", schools)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
