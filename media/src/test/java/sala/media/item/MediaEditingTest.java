package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Permission;
import sala.approval.Approval;
import sala.approval.WrongApproval;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.description.MediaSource;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class MediaEditingTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID document;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder);
        document = beans.document(beans.teacher, "ใบงานเศษส่วน");
    }

    @Test
    void anApprovedAndPublishedItemIsThereForEverybody() {
        assertThat(mayView(beans.pupil)).isFalse();
        beans.publish(document);
        assertThat(beans.items.get(document).approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(mayView(beans.pupil)).isTrue();
    }

    @Test
    void whatIsNotApprovedCannotBePublished() {
        assertThatThrownBy(() -> in(() -> beans.decisions.publish(beans.admin, seen())))
                .isInstanceOf(WrongApproval.class);
    }

    @Test
    void whatIsNotReadyCannotBeSubmitted() {
        UUID queued = beans.take(beans.teacher, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        assertThatThrownBy(() -> in(() -> beans.decisions.submit(beans.teacher, beans.seen(queued))))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void aTeacherApprovesNothing() {
        in(() -> beans.decisions.submit(beans.teacher, seen()));
        assertThatThrownBy(() -> in(() -> beans.decisions.approve(beans.teacher, seen())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsSentBackSaysWhy() {
        in(() -> beans.decisions.submit(beans.teacher, seen()));
        assertThatThrownBy(() -> in(() -> beans.decisions.sendBack(beans.supervisor, seen(), " ")))
                .isInstanceOf(Invalid.class);
        in(() -> beans.decisions.sendBack(beans.supervisor, seen(), "เสียงเบามาก"));
        assertThat(beans.items.get(document).approval()).isEqualTo(Approval.DRAFT);
        assertThat(beans.items.get(document).decision().reason()).isEqualTo("เสียงเบามาก");
    }

    @Test
    void aWithdrawnItemIsNotPlayable() {
        beans.publish(document);
        in(() -> beans.decisions.withdraw(beans.admin, seen(), "เนื้อหาผิด"));
        assertThat(item().playable()).isFalse();
        assertThat(beans.findable.find(document)).isEmpty();
        assertThat(mayView(beans.pupil)).isFalse();
        assertThat(db.one(Boolean.class, "select gone from change where subject = ? order by position desc", document))
                .isTrue();
    }

    @Test
    void aStaleEditChangesNothing() {
        MediaVersion seen = seen();
        in(() -> beans.editing.describe(beans.teacher, seen, MediaDetails.named("ใหม่")));
        assertThatThrownBy(() -> in(() -> beans.editing.describe(beans.teacher, seen, MediaDetails.named("เก่า"))))
                .isInstanceOf(Stale.class);
        assertThat(beans.items.get(document).details().title()).isEqualTo("ใหม่");
    }

    @Test
    void strangersDoNotLearnThatThereIsADraft() {
        assertThatThrownBy(() -> beans.items.get(document, beans.stranger, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> beans.items.get(document, beans.colleague, Permission.MEDIA_EDIT))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsSaidOfItIsKept() {
        MediaDetails details = new MediaDetails(
                "เศษส่วน",
                "สำหรับ ป.4",
                SubjectGroup.MATHEMATICS,
                Set.of(Grade.P4, Grade.P5),
                new Terms("th", Licence.CC_BY_SA, MediaSource.DLTV, EndUser.LEARNER));
        in(() -> beans.editing.describe(beans.teacher, seen(), details));
        assertThat(beans.items.get(document).details()).isEqualTo(details);
    }

    private boolean mayView(Actor actor) {
        return AccessRules.permits(
                actor, Permission.MEDIA_VIEW, beans.items.get(document).scope());
    }

    private MediaVersion seen() {
        return beans.seen(document);
    }

    private void in(TestDatabase.Work work) {
        db.inTransaction(work);
    }

    @Test
    void otherWordsForWhatIsPublishedWaitAndThePublishedOnesStay() {
        beans.publish(document);
        assertThat(describe(beans.teacher, "ใบงานใหม่")).isEqualTo(Described.WAITS);
        assertThat(item().details().title()).isEqualTo("ใบงานเศษส่วน");
        assertThat(beans.findable.find(document).orElseThrow().title()).isEqualTo("ใบงานเศษส่วน");
        in(() -> beans.editing.accept(beans.supervisor, seen()));
        assertThat(item().details().title()).isEqualTo("ใบงานใหม่");
        assertThat(item().approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(item().proposal()).isEmpty();
        assertThat(told(beans.teacher)).contains("media.ACCEPTED");
    }

    @Test
    void wordsThatAreRefusedGoWithTheReasonToWhoeverGaveThem() {
        beans.publish(document);
        describe(beans.teacher, "ใบงานใหม่");
        assertThatThrownBy(() -> in(() -> beans.editing.refuse(beans.supervisor, seen(), "")))
                .isInstanceOf(Invalid.class);
        in(() -> beans.editing.refuse(beans.supervisor, seen(), "สะกดผิด"));
        assertThat(item().details().title()).isEqualTo("ใบงานเศษส่วน");
        assertThat(item().proposal()).isEmpty();
        assertThatThrownBy(() -> in(() -> beans.editing.accept(beans.supervisor, seen())))
                .isInstanceOf(WrongApproval.class);
        assertThat(beans.notices
                        .page(beans.teacher, true, Paging.first())
                        .items()
                        .get(0)
                        .news()
                        .reason())
                .isEqualTo("สะกดผิด");
    }

    @Test
    void whoMayPublishChangesPublishedWordsAtOnce() {
        beans.publish(document);
        assertThat(describe(beans.admin, "ใบงานใหม่")).isEqualTo(Described.NOW);
        assertThat(item().details().title()).isEqualTo("ใบงานใหม่");
        assertThat(told(beans.teacher)).contains("media.DESCRIBED");
    }

    @Test
    void whoeverGivesThePublishedWordsAgainTakesTheOthersBack() {
        beans.publish(document);
        describe(beans.teacher, "ใบงานใหม่");
        assertThat(describe(beans.teacher, "ใบงานเศษส่วน")).isEqualTo(Described.NOW);
        assertThat(item().proposal()).isEmpty();
    }

    @Test
    void theOwnerIsToldOfEachDecisionAndWhy() {
        beans.publish(document);
        in(() -> beans.decisions.withdraw(beans.supervisor, seen(), "เนื้อหาผิด"));
        assertThat(told(beans.teacher)).containsExactly("media.WITHDRAWN", "media.PUBLISHED", "media.APPROVED");
        assertThat(told(beans.supervisor)).isEmpty();
    }

    @Test
    void itsHistorySaysWhoDidWhatAndWhichWordsWereThereBefore() {
        describe(beans.teacher, "ใบงานใหม่");
        describe(beans.teacher, "ใบงานใหม่");
        in(() -> beans.decisions.submit(beans.teacher, seen()));
        in(() -> beans.decisions.sendBack(beans.supervisor, seen(), "สั้นไป"));
        List<Event> events = beans.history.page(document, Paging.first()).items();
        assertThat(events)
                .extracting(Event::kind)
                .containsExactly(EventKind.SENT_BACK, EventKind.SUBMITTED, EventKind.DESCRIBED);
        assertThat(events.get(0).decision().reason()).isEqualTo("สั้นไป");
        assertThat(events.get(0).decision().by()).isEqualTo(beans.supervisor.person());
        assertThat(Objects.requireNonNull(events.get(2).before()).title()).isEqualTo("ใบงานเศษส่วน");
    }

    private Described describe(Actor actor, String title) {
        return db.inTransaction(() -> beans.editing.describe(actor, seen(), MediaDetails.named(title)));
    }

    private List<String> told(Actor actor) {
        return beans.notices.page(actor, false, Paging.first()).items().stream()
                .map(notice -> notice.news().what())
                .toList();
    }

    private MediaItem item() {
        return beans.items.get(document);
    }
}
