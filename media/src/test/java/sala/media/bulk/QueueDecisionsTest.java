package sala.media.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.fault.Invalid;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.item.MediaBeans;
import sala.media.item.MediaVersion;
import sala.media.listing.MediaFilter;
import sala.media.listing.QueueLine;
import sala.paging.Paging;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

class QueueDecisionsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private final Actor mathematician = MediaBeans.actor(new Grant(Role.SUPERVISOR, null, null, "MATHEMATICS"));
    private MediaBeans beans;
    private UUID first;
    private UUID second;
    private UUID science;

    @BeforeEach
    void threeWait() {
        beans = new MediaBeans(db, folder);
        first = submitted("หนึ่ง", SubjectGroup.MATHEMATICS);
        second = submitted("สอง", SubjectGroup.MATHEMATICS);
        science = submitted("สาม", SubjectGroup.SCIENCE);
    }

    @Test
    void eachApproverSeesTheOwnLearningAreasOldestFirst() {
        assertThat(queue(mathematician)).containsExactly(first, second);
        assertThat(queue(beans.supervisor)).containsExactly(first, second, science);
        assertThat(queue(beans.teacher)).isEmpty();
        assertThat(beans.waiting.waiting(mathematician)).isEqualTo(2);
    }

    @Test
    void severalAreDecidedAtOnceAndWhatIsRefusedIsTold() {
        List<MediaVersion> seen = List.of(beans.seen(first), beans.seen(second), beans.seen(science));
        Outcome outcome = decide(mathematician, seen, Verdict.PUBLISH, "");
        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.title()).isEqualTo("สาม");
            assertThat(refused.code()).isEqualTo("forbidden");
        });
        assertThat(beans.items.get(first).approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(queue(beans.supervisor)).containsExactly(science);
    }

    @Test
    void whatWasChangedMeanwhileIsNotDecidedUnseen() {
        MediaVersion seen = beans.seen(first);
        describe(beans.teacher, first, "อย่างอื่น", SubjectGroup.MATHEMATICS);
        assertThat(decide(mathematician, List.of(seen), Verdict.APPROVE, "").refused())
                .extracting(Outcome.Refused::code)
                .containsExactly("stale-edit");
    }

    @Test
    void givingBackNeedsAReasonForAll() {
        List<MediaVersion> seen = List.of(beans.seen(first), beans.seen(second));
        assertThatThrownBy(() -> decide(mathematician, seen, Verdict.RETURN, " "))
                .isInstanceOf(Invalid.class);
        assertThat(decide(mathematician, seen, Verdict.RETURN, "เสียงเบา").done())
                .isEqualTo(2);
        assertThat(beans.items.get(second).decision().reason()).isEqualTo("เสียงเบา");
        assertThatThrownBy(() -> decide(mathematician, List.of(), Verdict.APPROVE, ""))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void otherWordsForWhatIsPublishedWaitInTheSameQueue() {
        decide(mathematician, List.of(beans.seen(first)), Verdict.PUBLISH, "");
        beans.clock.advance(Duration.ofMinutes(1));
        describe(beans.teacher, first, "หนึ่งใหม่", SubjectGroup.MATHEMATICS);
        QueueLine line = lines(mathematician).get(1);
        assertThat(line.title()).isEqualTo("หนึ่งใหม่");
        assertThat(line.changed()).isTrue();
        decide(mathematician, List.of(beans.seen(first)), Verdict.APPROVE, "");
        assertThat(beans.items.get(first).details().title()).isEqualTo("หนึ่งใหม่");
        assertThat(queue(mathematician)).containsExactly(second);
    }

    @Test
    void whatIsOfNoLearningAreaWaitsForThoseOfAll() {
        UUID none = submitted("ไม่มีกลุ่มสาระ", null);
        assertThat(queue(mathematician)).doesNotContain(none);
        assertThat(queue(beans.supervisor)).contains(none);
    }

    private Outcome decide(Actor actor, List<MediaVersion> seen, Verdict verdict, String reason) {
        return db.inTransaction(() -> new QueueDecisions(beans.items, beans.editing, beans.decisions, beans.versions)
                .decide(actor, seen, verdict, reason));
    }

    private UUID submitted(String title, @Nullable SubjectGroup subject) {
        UUID item = beans.document(beans.teacher, title);
        describe(beans.teacher, item, title, subject);
        db.inTransaction(() -> beans.decisions.submit(beans.teacher, beans.seen(item)));
        beans.clock.advance(Duration.ofMinutes(1));
        return item;
    }

    private void describe(Actor actor, UUID item, String title, @Nullable SubjectGroup subject) {
        MediaDetails details = new MediaDetails(title, "", subject, Set.of(), Terms.UNKNOWN);
        db.inTransaction(() -> {
            beans.editing.describe(actor, beans.seen(item), details);
        });
    }

    private List<UUID> queue(Actor actor) {
        return lines(actor).stream().map(QueueLine::id).toList();
    }

    private List<QueueLine> lines(Actor actor) {
        return beans.waiting.page(actor, MediaFilter.ALL, Paging.first()).items();
    }
}
