package sala.media.bulk;

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
import sala.approval.Approval;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.description.EndUser;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.item.MediaBeans;
import sala.media.item.MediaVersion;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

class BulkEditsTest {

    private static final BulkChange CHANGE = new BulkChange(
            SubjectGroup.MATHEMATICS,
            Set.of(Grade.P4),
            1,
            Licence.CC_BY,
            EndUser.TEACHER,
            "สพป. ตัวอย่าง",
            Keywords.typed("เศษส่วน, ใหม่"),
            Keywords.typed("เก่า"));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private BulkEdits edits;
    private UUID first;
    private UUID second;
    private UUID foreign;

    @BeforeEach
    void someItems() {
        beans = new MediaBeans(db, folder);
        BulkStep step = new BulkStep(beans.items, beans.editing, new Sql(db.dataSource()), beans.clock);
        edits = new BulkEdits(beans.items, beans.decisions, step);
        first = beans.document(beans.teacher, "หนึ่ง");
        second = beans.document(beans.teacher, "สอง");
        foreign = beans.document(beans.colleague, "ของเพื่อน");
    }

    @Test
    void thePlanCountsAndRefusesAndChangesNothing() {
        beans.publish(second);
        BulkPlan plan = db.inTransaction(() -> edits.plan(beans.teacher, all(), CHANGE));
        assertThat(plan.changed()).isEqualTo(2);
        assertThat(plan.waiting()).isEqualTo(1);
        assertThat(plan.outcome().refused())
                .singleElement()
                .extracting(Outcome.Refused::title, Outcome.Refused::code)
                .containsExactly("ของเพื่อน", "forbidden");
        assertThat(details(first).subject()).isNull();
    }

    @Test
    void whatIsSaidIsChangedInEachAndTheRestStays() {
        change(all());
        MediaDetails details = details(first);
        assertThat(details.title()).isEqualTo("หนึ่ง");
        assertThat(details.subject()).isEqualTo(SubjectGroup.MATHEMATICS);
        assertThat(details.terms().licence()).isEqualTo(Licence.CC_BY);
        assertThat(details.card().placement().term()).isEqualTo(1);
        assertThat(details.card().rights().holder()).isEqualTo("สพป. ตัวอย่าง");
        assertThat(details.card().keywords().words()).containsExactly("เศษส่วน", "ใหม่");
        assertThat(details(foreign).subject()).isNull();
        BulkPlan again = db.inTransaction(() -> edits.plan(beans.teacher, all(), CHANGE));
        assertThat(again.changed()).isZero();
        assertThat(again.same()).isEqualTo(2);
    }

    @Test
    void itCanBeUndoneExceptWhereSomebodyHasChangedItSince() {
        MediaDetails before = details(first);
        UUID bulk = change(all());
        db.inTransaction(() -> {
            beans.editing.describe(beans.teacher, beans.seen(second), MediaDetails.named("สองใหม่"));
        });
        Outcome undone = db.inTransaction(() -> edits.undo(beans.teacher, bulk));
        assertThat(undone.done()).isEqualTo(1);
        assertThat(undone.refused()).extracting(Outcome.Refused::item).containsExactly(second);
        assertThat(details(first)).isEqualTo(before);
        assertThat(details(second).title()).isEqualTo("สองใหม่");
        assertThatThrownBy(() -> db.inTransaction(() -> edits.undo(beans.teacher, bulk)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyUndoesWhatSomebodyElseChanged() {
        UUID bulk = change(all());
        assertThatThrownBy(() -> db.inTransaction(() -> edits.undo(beans.colleague, bulk)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void severalAreHandedInAndTakenBackForOneReason() {
        List<MediaVersion> own = List.of(beans.seen(first), beans.seen(second));
        assertThat(db.inTransaction(() -> edits.submit(beans.teacher, own)).done())
                .isEqualTo(2);
        List<MediaVersion> now = List.of(beans.seen(first), beans.seen(second));
        assertThatThrownBy(() -> db.inTransaction(() -> edits.withdraw(beans.teacher, now, " ")))
                .isInstanceOf(Invalid.class);
        db.inTransaction(() -> edits.withdraw(beans.teacher, now, "ใช้ไม่ได้แล้ว"));
        assertThat(beans.items.get(second).approval()).isEqualTo(Approval.WITHDRAWN);
    }

    @Test
    void nothingChosenOrNothingSaidIsNoChange() {
        BulkChange nothing = new BulkChange(null, Set.of(), null, null, null, " ", Keywords.NONE, Keywords.NONE);
        assertThatThrownBy(() -> edits.plan(beans.teacher, all(), nothing)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> edits.plan(beans.teacher, List.of(), CHANGE)).isInstanceOf(Invalid.class);
    }

    private UUID change(List<MediaVersion> chosen) {
        return db.inTransaction(
                () -> edits.change(beans.teacher, chosen, CHANGE).bulk());
    }

    private List<MediaVersion> all() {
        return List.of(beans.seen(first), beans.seen(second), beans.seen(foreign));
    }

    private MediaDetails details(UUID item) {
        return beans.items.get(item).details();
    }
}
