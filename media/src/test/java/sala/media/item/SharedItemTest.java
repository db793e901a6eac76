package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.approval.WrongApproval;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.activity.DocumentActivity;
import sala.media.activity.ShownItem;
import sala.media.description.EndUser;
import sala.media.description.MediaDetails;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaSort;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

/** A teacher shows an own item to the pupils of the own school at once; to nobody else's. */
class SharedItemTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID worksheet;

    @BeforeEach
    void aDraftOfATeacher() {
        beans = new MediaBeans(db, folder);
        worksheet = beans.document(beans.teacher, "ใบงานเศษส่วน");
    }

    @Test
    void pupilsOfTheSchoolFindAndOpenIt() {
        assertThat(listed(beans.pupil)).isEmpty();

        share();

        assertThat(listed(beans.pupil)).containsExactly(worksheet);
        assertThat(beans.items
                        .get(worksheet, beans.pupil, Permission.MEDIA_VIEW)
                        .id())
                .isEqualTo(worksheet);
        assertThat(audiences()).containsAnyElementsOf(Audience.of(beans.pupil));
    }

    @Test
    void nobodyOfAnotherSchoolDoes() {
        share();
        Actor elsewhere = MediaBeans.actor(Grant.classroom(Role.PUPIL, UUID.randomUUID(), UUID.randomUUID()));

        assertThat(listed(elsewhere)).isEmpty();
        assertThat(listed(beans.stranger)).isEmpty();
        assertThat(audiences())
                .doesNotContainAnyElementsOf(Audience.of(elsewhere))
                .doesNotContainAnyElementsOf(Audience.of(beans.stranger));
        assertThatThrownBy(() -> beans.items.get(worksheet, elsewhere, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keptBackItIsTheStaffsAlone() {
        share();
        db.inTransaction(() -> beans.sharing.keepBack(beans.teacher, beans.seen(worksheet)));

        assertThat(listed(beans.pupil)).isEmpty();
        assertThat(listed(beans.colleague)).containsExactly(worksheet);
        assertThat(kinds()).containsExactly(EventKind.KEPT_BACK, EventKind.SHARED);
    }

    @Test
    void aKeeperMayCloseWhatATeacherShowedAndAColleagueMayNot() {
        share();

        assertThatThrownBy(() -> beans.sharing.keepBack(beans.colleague, beans.seen(worksheet)))
                .isInstanceOf(Forbidden.class);
        db.inTransaction(() -> beans.sharing.keepBack(beans.keeper, beans.seen(worksheet)));

        assertThat(listed(beans.pupil)).isEmpty();
    }

    @Test
    void whatIsForTeachersStaysTheirs() {
        share();
        describe(EndUser.TEACHER);

        assertThat(listed(beans.pupil)).isEmpty();
        db.inTransaction(() -> beans.sharing.keepBack(beans.teacher, beans.seen(worksheet)));
        assertThatThrownBy(this::share).isInstanceOf(Invalid.class);
    }

    @Test
    void withdrawnItIsClosedAndStaysSoWhenItsOwnerWorksOnItAgain() {
        share();
        db.inTransaction(() -> beans.decisions.withdraw(beans.teacher, beans.seen(worksheet), "พิมพ์ผิด"));
        assertThat(listed(beans.pupil)).isEmpty();
        assertThatThrownBy(this::share).isInstanceOf(WrongApproval.class);

        db.inTransaction(() -> beans.decisions.revise(beans.teacher, beans.seen(worksheet)));

        assertThat(listed(beans.pupil)).isEmpty();
    }

    @Test
    void theDistrictsDecisionIsBesideThat() {
        share();
        db.inTransaction(() -> beans.decisions.submit(beans.teacher, beans.seen(worksheet)));
        assertThat(listed(beans.pupil)).containsExactly(worksheet);

        db.inTransaction(() -> beans.decisions.sendBack(beans.supervisor, beans.seen(worksheet), "ขอแหล่งที่มา"));

        assertThat(listed(beans.pupil)).containsExactly(worksheet);
    }

    @Test
    void aCourseUsedInTheSchoolShowsItsOwnersItems() {
        DocumentActivity reading = reading();
        assertThat(reading.isThereFor(beans.pupil, ShownItem.content(worksheet)))
                .isFalse();

        db.inTransaction(() -> reading.share(beans.teacher, ShownItem.content(worksheet)));

        assertThat(reading.isThereFor(beans.pupil, ShownItem.content(worksheet)))
                .isTrue();
    }

    @Test
    void aCourseDoesNotOpenAColleaguesDraft() {
        assertThatThrownBy(() -> db.inTransaction(() -> reading().share(beans.colleague, ShownItem.content(worksheet))))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.flaws())
                        .extracting(Invalid.FieldFlaw::code)
                        .containsExactly("media.shared-by-owner"));
        assertThat(listed(beans.pupil)).isEmpty();
    }

    private DocumentActivity reading() {
        return new DocumentActivity(new ShownItem(beans.items, beans.files, beans.decisions, beans.sharing));
    }

    private void share() {
        db.inTransaction(() -> beans.sharing.share(beans.teacher, beans.seen(worksheet)));
    }

    private void describe(EndUser endUser) {
        MediaDetails details = new MediaDetails(
                "ใบงาน", "", SubjectGroup.MATHEMATICS, Set.of(Grade.P4), MediaDetails.Terms.UNKNOWN.with(endUser));
        db.inTransaction(() -> beans.editing.describe(beans.teacher, beans.seen(worksheet), details));
    }

    private Set<String> audiences() {
        return beans.findable.find(worksheet).orElseThrow().audiences();
    }

    private List<EventKind> kinds() {
        return beans.history.page(worksheet, Paging.first()).items().stream()
                .map(Event::kind)
                .toList();
    }

    private List<UUID> listed(Actor actor) {
        return beans.lists.page(actor, MediaFilter.ALL, MediaSort.NEWEST, Paging.first()).items().stream()
                .map(MediaLine::id)
                .toList();
    }
}
