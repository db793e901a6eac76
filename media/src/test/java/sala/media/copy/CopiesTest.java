package sala.media.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.MediaBeans;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

class CopiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private Copies copies;
    private UUID item;
    private UUID copy;

    @BeforeEach
    void aCopyOnAShelf() {
        beans = new MediaBeans(db, folder);
        copies = new Copies(beans.items, new Sql(db.dataSource()), beans.clock);
        item = beans.document(beans.teacher, "ใบงาน");
        copy = copies.add(beans.admin, item, new Place("กล่อง 3", "DVD 12", ""));
    }

    @Test
    void aCopyIsInItsPlaceUntilSomebodyHasIt() {
        assertThat(copies.of(beans.admin, item)).singleElement().satisfies(one -> {
            assertThat(one.place().text()).isEqualTo("กล่อง 3 / DVD 12");
            assertThat(one.loan()).isNull();
        });
        lend(TODAY.plusDays(7));
        assertThat(copies.lent(beans.admin, Paging.first()).items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("ใบงาน");
                    assertThat(one.loan()).isEqualTo(loan(TODAY.plusDays(7)));
                });
        copies.giveBack(beans.admin, copy, TODAY);
        assertThat(copies.lent(beans.admin, Paging.first()).total()).isZero();
        lend(TODAY.plusDays(1));
    }

    @Test
    void nobodyGetsWhatSomebodyElseHas() {
        lend(TODAY.plusDays(7));
        assertThatThrownBy(() -> lend(TODAY.plusDays(7))).isInstanceOf(AlreadyLent.class);
    }

    @Test
    void whatIsDueFirstComesFirst() {
        UUID other = copies.add(beans.admin, item, new Place("", "", "ชั้น 2"));
        lend(TODAY.plusDays(7));
        copies.lend(beans.admin, other, loan(TODAY.plusDays(2)));
        assertThat(copies.lent(beans.admin, Paging.first()).items())
                .extracting(Copy::id)
                .containsExactly(other, copy);
        assertThat(loan(TODAY).isOverdue(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void aTeacherKeepsNoCopies() {
        assertThatThrownBy(() -> copies.of(beans.teacher, item)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> copies.remove(beans.teacher, copy)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new Place(" ", "", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Loan(null, " ", TODAY, TODAY)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> loan(TODAY.minusDays(1))).isInstanceOf(Invalid.class);
        copies.remove(beans.admin, copy);
        assertThatThrownBy(() -> copies.giveBack(beans.admin, copy, TODAY)).isInstanceOf(NotFound.class);
    }

    private void lend(LocalDate due) {
        copies.lend(beans.admin, copy, loan(due));
    }

    private static Loan loan(LocalDate due) {
        return new Loan(MediaBeans.SCHOOL, "ครูสมใจ", TODAY, due);
    }
}
