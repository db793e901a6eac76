package sala.media.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.change.ChangeLog;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.MediaBeans;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.TestDatabase;

class CopiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private Copies copies;
    private SchoolLoans ours;
    private OverdueLoans overdue;
    private People people;
    private UUID item;
    private UUID copy;

    @BeforeEach
    void aCopyOnAShelf() {
        beans = new MediaBeans(db, folder);
        Sql sql = new Sql(db.dataSource());
        CopyRows rows = new CopyRows(sql);
        people = new People(beans.entities, new ChangeLog(sql, beans.clock));
        LoanNews news = new LoanNews(people, beans.notices);
        copies = new Copies(beans.items, rows, news, sql, beans.clock);
        ours = new SchoolLoans(rows, news, sql);
        overdue = new OverdueLoans(rows, news, sql, new Transactions(db.userTransaction()), beans.clock);
        item = beans.document(beans.teacher, "ใบงาน");
        copy = copies.add(beans.admin, item, new Place("กล่อง 3", "DVD 12", ""));
    }

    @Test
    void whoHadACopyAndWhoReceivedItIsKnownWhenItIsBackToo() {
        LoanBook book = new LoanBook(new Sql(db.dataSource()));
        UUID school = UUID.randomUUID();
        Actor keeper = MediaBeans.actor(Grant.school(Role.SCHOOL_KEEPER, school));
        copies.lend(beans.admin, copy, new Loan(school, "ครูสมใจ", TODAY, TODAY.plusDays(30)));
        ours.received(keeper, copy, TODAY.plusDays(1));
        copies.giveBack(beans.admin, copy, TODAY.plusDays(9));
        assertThat(book.of(beans.admin, item))
                .isEqualTo(book.ofOurs(keeper))
                .singleElement()
                .satisfies(loan -> {
                    assertThat(loan.person()).isEqualTo("ครูสมใจ");
                    assertThat(loan.receivedBy()).isEqualTo(keeper.person());
                    assertThat(loan.received()).isEqualTo(TODAY.plusDays(1));
                    assertThat(loan.returned()).isEqualTo(TODAY.plusDays(9));
                });
        assertThat(book.ofOurs(MediaBeans.actor(Grant.school(Role.SCHOOL_KEEPER, UUID.randomUUID()))))
                .isEmpty();
        assertThatThrownBy(() -> book.of(keeper, item)).isInstanceOf(Forbidden.class);
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
    void aSchoolsKeeperSeesWhatTheSchoolHasAndSaysThatItCameAndWentBack() {
        lend(TODAY.plusDays(7));
        assertThat(ours(beans.keeper)).singleElement().satisfies(one -> assertThat(receipt(one))
                .isEqualTo(Receipt.NONE));
        ours.received(beans.keeper, copy, TODAY.plusDays(1));
        ours.received(beans.keeper, copy, TODAY.plusDays(2));
        ours.sentBack(beans.keeper, copy, TODAY.plusDays(5));
        Receipt said = new Receipt(TODAY.plusDays(1), TODAY.plusDays(5));
        assertThat(ours(beans.keeper)).singleElement().satisfies(one -> assertThat(receipt(one))
                .isEqualTo(said));
        assertThat(copies.of(beans.admin, item))
                .as("the office has it not yet")
                .singleElement()
                .satisfies(one -> assertThat(receipt(one)).isEqualTo(said));
        assertThat(told(beans.admin)).containsExactly("copy.SENT_BACK");
        copies.giveBack(beans.admin, copy, TODAY.plusDays(6));
        assertThat(ours(beans.keeper)).isEmpty();
    }

    @Test
    void onlyTheKeeperOfTheSchoolThatHasItHasASay() {
        Actor elsewhere = MediaBeans.actor(Grant.school(Role.SCHOOL_KEEPER, UUID.randomUUID()));
        assertThatThrownBy(() -> ours.received(beans.keeper, copy, TODAY)).isInstanceOf(NotFound.class);
        lend(TODAY.plusDays(7));
        List.of(elsewhere, beans.teacher, beans.pupil).forEach(other -> {
            assertThat(ours(other)).isEmpty();
            assertThatThrownBy(() -> ours.received(other, copy, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ours.sentBack(other, copy, TODAY)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theKeeperOfTheSchoolIsToldOfALoanAndOnceThatItIsOverdue() {
        Actor keeper = keeperOfTheSchool();
        LocalDate due = LocalDate.ofInstant(beans.clock.instant(), ZoneId.of("Asia/Bangkok"));
        copies.lend(beans.admin, copy, new Loan(MediaBeans.SCHOOL, "", due, due));
        overdue.run();
        assertThat(told(keeper)).containsExactly("copy.LENT");
        beans.clock.advance(Duration.ofDays(1));
        overdue.run();
        overdue.run();
        assertThat(told(keeper)).containsExactlyInAnyOrder("copy.LENT", "copy.OVERDUE");
    }

    private Actor keeperOfTheSchool() {
        db.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 0, '1', 'โรงเรียน', 'เมือง')",
                MediaBeans.SCHOOL);
        Person person = new Person(UUID.randomUUID(), new Username("keeper"), new PersonName("นาย", "ก", "ข"), "x");
        person.give(Grant.school(Role.SCHOOL_KEEPER, MediaBeans.SCHOOL));
        db.inTransaction(() -> people.add(person));
        return person.actor();
    }

    private List<Copy> ours(Actor actor) {
        return ours.of(actor, Paging.first()).items();
    }

    private static Receipt receipt(Copy copy) {
        return Objects.requireNonNull(copy.loan()).receipt();
    }

    private List<String> told(Actor actor) {
        return beans.notices.page(actor, false, Paging.first()).items().stream()
                .map(notice -> notice.news().what())
                .toList();
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
