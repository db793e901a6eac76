package sala.media.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.media.item.MediaBeans;
import sala.notice.Notice;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class InfectedNewsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private People people;
    private InfectedNews news;

    @BeforeEach
    void start() {
        beans = new MediaBeans(db, folder);
        people = new People(beans.entities, new ChangeLog(new Sql(db.dataSource()), beans.clock));
        news = new InfectedNews(beans.items, people, beans.notices, new Transactions(db.userTransaction()));
    }

    @Test
    void whoSentTheFileAndWhoLooksAfterTheSchoolAreToldOnce() {
        Actor keeper = person("keeper", Grant.school(Role.SCHOOL_KEEPER, school()));
        Actor admin = person("admin", Grant.district(Role.DISTRICT_ADMIN));
        UUID item = sent(beans.teacher, "media.infected");
        hear(item);
        hear(item);
        assertThat(told(beans.teacher)).singleElement().satisfies(notice -> {
            assertThat(notice.news().what()).isEqualTo("media.INFECTED");
            assertThat(notice.news().title()).isEqualTo("game.wmv");
            assertThat(notice.news().address()).isEqualTo("/media/" + item);
        });
        assertThat(told(keeper)).hasSize(1);
        assertThat(told(admin)).as("the school sees to its own").isEmpty();
    }

    @Test
    void ofAFileOfTheOfficeItsAdministratorsAreTold() {
        Actor admin = person("admin", Grant.district(Role.DISTRICT_ADMIN));
        hear(sent(beans.supervisor, "media.infected"));
        assertThat(told(admin)).hasSize(1);
    }

    @Test
    void nobodyIsToldOfAFileThatIsOnlyDamaged() {
        hear(sent(beans.teacher, "media.damaged"));
        assertThat(told(beans.teacher)).isEmpty();
    }

    private UUID sent(Actor sender, String reason) {
        UUID item = beans.take(sender, "game.wmv", Sample.NOISE.bytes(), "เกม");
        db.inTransaction(() -> beans.items.get(item).fail(reason));
        return item;
    }

    private void hear(UUID item) {
        news.take(List.of(new Change(1, "media", item, false, Instant.EPOCH)));
    }

    private List<Notice> told(Actor actor) {
        return beans.notices.page(actor, false, Paging.first()).items();
    }

    private UUID school() {
        db.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 0, '1', 'โรงเรียน', 'เมือง')",
                MediaBeans.SCHOOL);
        return MediaBeans.SCHOOL;
    }

    private Actor person(String name, Grant grant) {
        Person person = new Person(UUID.randomUUID(), new Username(name), new PersonName("นาย", "ก", "ข"), "x");
        person.give(grant);
        db.inTransaction(() -> people.add(person));
        return person.actor();
    }
}
