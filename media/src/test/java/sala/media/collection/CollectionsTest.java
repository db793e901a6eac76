package sala.media.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.media.item.MediaBeans;
import sala.media.listing.MediaLine;
import sala.paging.Paging;
import sala.testkit.TestDatabase;

class CollectionsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID first;
    private UUID second;
    private UUID third;
    private UUID unit;

    @BeforeEach
    void aUnitOfThreeSheets() {
        beans = new MediaBeans(db, folder);
        first = beans.document(beans.teacher, "ใบงาน 1");
        second = beans.document(beans.teacher, "ใบงาน 2");
        third = beans.document(beans.teacher, "ใบงาน 3");
        unit = beans.collections.make(beans.teacher, new About("หน่วยที่ 1", "", Sharing.EVERYONE));
        List.of(first, second, third).forEach(item -> beans.collected.add(beans.teacher, unit, item));
    }

    @Test
    void itemsAreInTheOrderThatTheirCollectorGaveThem() {
        beans.collected.add(beans.teacher, unit, first);
        assertThat(seenBy(beans.teacher)).as("once only").containsExactly(first, second, third);
        beans.collected.move(beans.teacher, unit, third, true);
        assertThat(seenBy(beans.teacher)).containsExactly(first, third, second);
        beans.collected.move(beans.teacher, unit, first, true);
        beans.collected.move(beans.teacher, unit, second, false);
        assertThat(seenBy(beans.teacher)).as("ends stay").containsExactly(first, third, second);
        beans.collected.take(beans.teacher, unit, third);
        assertThat(seenBy(beans.teacher)).containsExactly(first, second);
    }

    @Test
    void aCollectionOpensNoDoorToItsItems() {
        beans.publish(second);
        assertThat(seenBy(beans.pupil)).containsExactly(second);
        assertThat(seenBy(beans.stranger)).containsExactly(second);
        assertThat(seenBy(beans.supervisor)).containsExactly(first, second, third);
    }

    @Test
    void whoMaySeeACollectionIsForItsOwnerToSay() {
        share(Sharing.MINE);
        assertThat(titles(beans.colleague)).isEmpty();
        assertThatThrownBy(() -> beans.collections.get(beans.colleague, unit, Permission.COLLECTION_VIEW))
                .isInstanceOf(NotFound.class);
        share(Sharing.SCHOOL);
        assertThat(titles(beans.colleague)).containsExactly("หน่วยที่ 1");
        assertThat(titles(beans.stranger)).isEmpty();
        share(Sharing.EVERYONE);
        assertThat(titles(beans.stranger)).containsExactly("หน่วยที่ 1");
        assertThat(titles(beans.pupil)).containsExactly("หน่วยที่ 1");
    }

    @Test
    void onlyItsOwnerChangesIt() {
        assertThatThrownBy(() -> beans.collected.take(beans.colleague, unit, first))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> beans.collections.make(beans.pupil, new About("ของฉัน", "", Sharing.MINE)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyCollectsWhatIsNotTheirsToSee() {
        UUID own = beans.collections.make(beans.stranger, new About("ของฉัน", "", Sharing.MINE));
        assertThatThrownBy(() -> beans.collected.add(beans.stranger, own, first))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsOvertakenIsTold() {
        share(Sharing.SCHOOL);
        About late = new About("สาย", "", Sharing.MINE);
        assertThatThrownBy(() -> beans.collections.describe(beans.teacher, unit, 1, late))
                .isInstanceOf(Stale.class);
    }

    @Test
    void favouritesAreOnesOwnAndGoneWithTheRightToSeeThem() {
        beans.publish(first);
        beans.favourites.set(beans.stranger, first, true);
        assertThat(beans.favourites.of(beans.stranger))
                .extracting(MediaLine::id)
                .containsExactly(first);
        assertThat(beans.favourites.of(beans.teacher)).isEmpty();
        db.inTransaction(() -> beans.decisions.withdraw(beans.admin, beans.seen(first), "ผิด"));
        assertThat(beans.favourites.of(beans.stranger)).isEmpty();
        beans.favourites.set(beans.teacher, second, true);
        beans.favourites.set(beans.teacher, second, false);
        assertThat(beans.favourites.has(beans.teacher, second)).isFalse();
    }

    @Test
    void eachTeacherSaysOneThingAndMayTakeItBack() {
        beans.reviews.say(beans.teacher, first, 5, "ใช้สอนได้เลย");
        beans.reviews.say(beans.colleague, first, 2, "");
        beans.reviews.say(beans.colleague, first, 4, "ดีขึ้น");
        assertThat(beans.reviews.stars(first)).contains(4.5);
        assertThat(beans.reviews.of(first, new Paging(1, 10)).total()).isEqualTo(2);
        beans.reviews.takeBack(beans.colleague, first);
        assertThat(beans.reviews.stars(first)).contains(5.0);
        assertThat(beans.reviews.stars(second)).isEmpty();
        assertThatThrownBy(() -> beans.reviews.say(beans.pupil, first, 5, "")).isInstanceOf(NotFound.class);
    }

    private void share(Sharing sharing) {
        long version = beans.collections
                .get(beans.teacher, unit, Permission.COLLECTION_EDIT)
                .version();
        beans.collections.describe(beans.teacher, unit, version, new About("หน่วยที่ 1", "", sharing));
    }

    private List<String> titles(Actor actor) {
        return beans.collections.page(actor, new Paging(1, 10)).items().stream()
                .map(collection -> collection.about().title())
                .toList();
    }

    private List<UUID> seenBy(Actor actor) {
        return beans.collected.of(actor, unit).stream().map(MediaLine::id).toList();
    }
}
