package sala.media.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.media.item.MediaBeans;
import sala.media.listing.MediaLine;
import sala.replica.Replica;
import sala.school.School;
import sala.sql.Sql;
import sala.testkit.TestDatabase;
import sala.usage.Statement;
import sala.usage.Statements;

/** What a person likes is there at whichever node that person signs in. */
class FavouritesTravelTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans media;
    private School school;
    private Actor teacher;
    private UUID item;

    @BeforeEach
    void aTeacherOfASchoolAndAPublishedItem() {
        media = new MediaBeans(db, folder);
        CoreBeans core = new CoreBeans(db);
        school = core.school("10010001", "โรงเรียนบ้านไกล");
        teacher = core.person("somjai", Grant.school(Role.TEACHER, school.id())).actor();
        item = media.document(media.teacher, "ใบงาน");
        media.publish(item);
    }

    @Test
    void whatIsLikedAtASchoolComesUpAndIsTakenBackThereToo() {
        Statement liked = says(true);
        db.execute("delete from favourite");
        arrives(liked);
        arrives(liked);
        assertThat(media.favourites.of(teacher)).extracting(MediaLine::id).containsExactly(item);
        media.clock.advance(Duration.ofHours(1));
        Statement not = says(false);
        db.execute("update favourite set kept = true, since = '2020-01-01'");
        arrives(not);
        arrives(liked);
        assertThat(media.favourites.has(teacher, item))
                .as("the later word counts")
                .isFalse();
    }

    @Test
    void aNodeIsBelievedAboutItsOwnPeopleOnly() {
        Statement liked = says(true);
        db.execute("delete from favourite");
        db.execute("delete from role_grant");
        arrives(liked);
        assertThat(media.favourites.has(teacher, item)).isFalse();
    }

    @Test
    void whatIsLikedAtTheDistrictComesDownToTheOwnSchoolAndNoOther() {
        says(true);
        assertThat(replicas(UUID.randomUUID())).isEmpty();
        Replica replica = replicas(school.id()).get(0);
        assertThat(replica.id()).isEqualTo(teacher.person());
        db.execute("delete from favourite");
        db.inTransaction(() -> media.likings.apply(replica));
        assertThat(media.favourites.has(teacher, item)).isTrue();
    }

    @Test
    void whatWasSaidLaterAtTheSchoolStaysWhenAnOlderWordComesDown() {
        says(true);
        Replica older = replicas(school.id()).get(0);
        media.clock.advance(Duration.ofHours(1));
        says(false);
        db.inTransaction(() -> media.likings.apply(older));
        assertThat(media.favourites.has(teacher, item)).isFalse();
    }

    @Test
    void whatIsNotHereYetIsRememberedUntilItComes() {
        says(true);
        Replica replica = replicas(school.id()).get(0);
        db.execute("delete from favourite");
        db.execute("update media_item set approval = 'WITHDRAWN'");
        db.inTransaction(() -> media.likings.apply(replica));
        assertThat(media.favourites.of(teacher)).isEmpty();
        db.execute("update media_item set approval = 'PUBLISHED'");
        media.entities.clear();
        assertThat(media.favourites.of(teacher)).extracting(MediaLine::id).containsExactly(item);
    }

    private List<Replica> replicas(UUID of) {
        List<Replica> all = new ArrayList<>();
        db.inTransaction(() -> media.likings.forSchool(of, all::add));
        return all;
    }

    private void arrives(Statement statement) {
        db.inTransaction(() -> media.schoolFavourites.arrived(statement));
    }

    /** The statement that it becomes. */
    private Statement says(boolean liked) {
        db.inTransaction(() -> media.favourites.set(teacher, item, liked));
        List<Statements.Stored> all = new Statements(new Sql(db.dataSource()), media.clock).after(0, 100);
        return all.get(all.size() - 1).statement();
    }
}
