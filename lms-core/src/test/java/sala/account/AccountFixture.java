package sala.account;

import java.util.UUID;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.node.NodeRole;
import sala.people.Language;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.School;
import sala.signin.Passwords;
import sala.signin.Sessions;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** Two schools with a keeper each, an older class and a young one, and the beans that look after accounts. */
final class AccountFixture {

    static final Passwords PASSWORDS = CoreBeans.passwords();

    final TestDatabase db;
    final CoreBeans core;
    final Sql sql;
    final AccountHistory history;
    final RolePlaces places;
    final Accounts accounts;
    final PeopleList list;
    final FirstPasswords passwords;
    final Sessions sessions;
    final School here;
    final School there;
    final Classroom older;
    final Classroom young;
    final Classroom elsewhere;
    final Actor admin;
    final Actor keeper;
    final Actor keeperThere;
    final Actor teacher;

    AccountFixture(TestDatabase db) {
        this.db = db;
        core = new CoreBeans(db);
        sql = new Sql(db.dataSource());
        history = new AccountHistory(sql, core.clock);
        places = new RolePlaces(core.schools, core.classrooms);
        accounts = accounts(NodeRole.DISTRICT);
        list = new PeopleList(sql);
        sessions = new Sessions(core.entities, core.clock);
        passwords = new FirstPasswords(core.people, core.classrooms, PASSWORDS, sessions, history, core.transactions);
        here = core.school("10012345", "บ้านศาลา");
        there = core.school("10054321", "บ้านอื่น");
        older = core.classroom(here, Grade.P4, 1);
        young = core.classroom(here, Grade.P1, 1);
        elsewhere = core.classroom(there, Grade.P4, 1);
        admin = core.person("admin", Grant.district(Role.DISTRICT_ADMIN)).actor();
        keeper = core.person("keeper", Grant.school(Role.SCHOOL_KEEPER, here.id()))
                .actor();
        keeperThere = core.person("keeper2", Grant.school(Role.SCHOOL_KEEPER, there.id()))
                .actor();
        teacher = core.person(
                        "teacher",
                        Grant.school(Role.TEACHER, here.id()),
                        Grant.classroom(Role.TEACHER, here.id(), older.id()))
                .actor();
    }

    Accounts accounts(NodeRole node) {
        return new Accounts(core.people, core.classrooms, places, new AccountRules(node), history, sql);
    }

    Grant pupilOf(Classroom room) {
        return Grant.classroom(Role.PUPIL, room.school(), room.id());
    }

    Person pupil(String username, Classroom... rooms) {
        Grant[] grants = new Grant[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            grants[i] = pupilOf(rooms[i]);
        }
        return core.person(username, grants);
    }

    UUID named(String prefix, String given, String family) {
        return db.inTransaction(() -> accounts.make(
                        admin,
                        given(prefix, given, family, "u" + UUID.randomUUID()),
                        pupilOf(older),
                        new FirstPassword("secret-1", "hash", true)))
                .id();
    }

    static Given given(String prefix, String given, String family, String username) {
        return new Given(new PersonName(prefix, given, family), new Username(username), Language.THAI);
    }
}
