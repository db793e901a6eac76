package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.description.MediaSource;
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
        assertThatThrownBy(() -> in(() -> beans.editing.publish(beans.admin, seen())))
                .isInstanceOf(WrongApproval.class);
    }

    @Test
    void whatIsNotReadyCannotBeSubmitted() {
        UUID queued = beans.take(beans.teacher, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        assertThatThrownBy(() -> in(() -> beans.editing.submit(beans.teacher, beans.seen(queued))))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void aTeacherApprovesNothing() {
        in(() -> beans.editing.submit(beans.teacher, seen()));
        assertThatThrownBy(() -> in(() -> beans.editing.approve(beans.teacher, seen())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsSentBackSaysWhy() {
        in(() -> beans.editing.submit(beans.teacher, seen()));
        assertThatThrownBy(() -> in(() -> beans.editing.sendBack(beans.supervisor, seen(), " ")))
                .isInstanceOf(Invalid.class);
        in(() -> beans.editing.sendBack(beans.supervisor, seen(), "เสียงเบามาก"));
        assertThat(beans.items.get(document).approval()).isEqualTo(Approval.DRAFT);
        assertThat(beans.items.get(document).decision().reason()).isEqualTo("เสียงเบามาก");
    }

    @Test
    void aWithdrawnItemIsNotPlayable() {
        beans.publish(document);
        in(() -> beans.editing.withdraw(beans.admin, seen(), "เนื้อหาผิด"));
        assertThatThrownBy(beans.items.get(document)::requirePlayable).isInstanceOf(NotReady.class);
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
                new Terms("th", Licence.CC_BY_SA, MediaSource.DLTV));
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
}
