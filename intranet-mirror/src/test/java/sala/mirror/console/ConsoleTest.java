package sala.mirror.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.change.Change;
import sala.fault.Fault;
import sala.fault.NotFound;
import sala.mirror.care.Doing;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.FleetFilter;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.FleetOrder;
import sala.mirror.node.JoinedNodes;
import sala.mirror.profile.LinkProfile;
import sala.notice.Notices;
import sala.paging.Paging;
import sala.replica.ComingNeed;
import sala.sql.Sql;

class ConsoleTest extends JoinedNodes {

    private static final Paging FIRST = new Paging(1, 50);

    private final Actor admin = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.DISTRICT_ADMIN)));
    private Fleet fleet;
    private Sql sql;

    @BeforeEach
    void aFleet() {
        sql = new Sql(districtDb.dataSource());
        fleet = new Fleet(sql, district.clock);
    }

    @Test
    void aNodeTellsItsHealthOnceADayAndWhenItHasChangedMuch() {
        district.notes.write(id, "วิดีโอ", district.file(new byte[100_000]));
        school.sync();
        Instant first = toldAt();
        assertThat(fleet.of(id).told().content()).isGreaterThanOrEqualTo(100_000);

        pass(Duration.ofMinutes(11));
        school.sync();
        assertThat(toldAt()).isEqualTo(first);

        pass(Duration.ofHours(25));
        school.sync();
        assertThat(toldAt()).isAfter(first);
    }

    @Test
    void aPausedNodeTakesNoFilesUntilItIsToldToGoOn() {
        school.sync();
        ask(Doing.PAUSE);
        school.minute();
        district.notes.write(id, "วิดีโอ", district.file(new byte[100_000]));
        syncAsFarAsItGoes();

        assertThat(fleet.of(id).told().paused()).isTrue();
        assertThat(school.notes.texts()).isEmpty();

        ask(Doing.GO_ON);
        school.minute();
        syncAsFarAsItGoes();
        assertThat(school.notes.texts()).hasSize(1);
        assertThat(fleet.of(id).told().paused()).isFalse();
        assertThat(district.commands.of(node())).noneMatch(Command::isOpen);
    }

    @Test
    void aNodeThatHasNothingToSayIsCalledInWithinAMinute() {
        school.sync();
        school.minute();
        ask(Doing.PUSH);

        assertThat(school.minute()).isPresent();
        assertThat(district.commands.of(node())).singleElement().satisfies(one -> assertThat(one.told())
                .isNotNull());
    }

    @Test
    void whatTheNodeHasNotHeardOfCanBeTakenBackAndNothingElse() {
        school.sync();
        ask(Doing.PAUSE);
        long number = district.commands.of(node()).get(0).number();
        districtDb.inTransaction(() -> district.commands.takeBack(admin, id, number));
        school.sync();
        assertThat(school.allowance.paused()).isEmpty();

        ask(Doing.PAUSE);
        school.sync();
        long told = district.commands.of(node()).get(0).number();
        assertThatThrownBy(() -> district.commands.takeBack(admin, id, told)).isInstanceOf(NotFound.class);
        assertThat(whats()).containsSubsequence(What.ASKED, What.TAKEN_BACK, What.ASKED);
    }

    @Test
    void onlyTheDistrictsAdministratorsCommand() {
        Actor keeper = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.SCHOOL_KEEPER, id)));
        assertThatThrownBy(() -> district.commands.ask(keeper, id, Doing.PUSH)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aNodeReadsItsFilesAnewAndSaysSo() {
        school.sync();
        ask(Doing.VERIFY);
        school.sync();
        school.sync();
        assertThat(fleet.of(id).told().reading()).isNotNegative();
        assertThat(district.commands.of(node())).singleElement().satisfies(one -> assertThat(one.isOpen())
                .isTrue());

        schoolDb.execute("update job set state = 'DONE', finished = now() where type = 'scrub-blobs'");
        school.sync();
        assertThat(whats()).contains(What.DONE, What.VERIFIED);
        assertThat(district.commands.of(node())).noneMatch(Command::isOpen);
    }

    @Test
    void whatTheLineBringsTooLateGoesByDisk() {
        school.sync();
        ask(Doing.PAUSE);
        school.sync();
        UUID lesson = district.notes.write(id, "วิดีโอ", district.file(new byte[3_000_000]));
        district.coming = List.of(need(lesson, Duration.ofMinutes(10), 3_000_000));
        line(new LinkProfile(8, 100, 100, 8, 16, 0));
        syncAsFarAsItGoes();
        syncAsFarAsItGoes();

        assertThat(fleet.page("", FleetFilter.NEEDS_DISK, new Fleet.Sorting(FleetOrder.NAME, false), FIRST)
                        .items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.prospect().diskWhy()).isEqualTo("NEEDED");
                    assertThat(line.prospect().diskBytes()).isGreaterThanOrEqualTo(3_000_000);
                    assertThat(line.prospect().need().things()).isEqualTo(1);
                });

        ask(Doing.GO_ON);
        line(LinkProfile.OPEN);
        syncAsFarAsItGoes();
        syncAsFarAsItGoes();
        syncAsFarAsItGoes();
        FleetLine line = fleet.of(id);
        assertThat(line.prospect().needsDisk()).isFalse();
        assertThat(line.prospect().need().things()).isZero();
        assertThat(fleet.counts().get(FleetFilter.NEEDS_DISK)).isZero();
    }

    @Test
    void aWeekOfSilenceIsToldOnceAndForgottenWhenItIsOver() {
        school.sync();
        pass(Duration.ofDays(8));
        districtDb.inTransaction(() -> district.silence.run());
        districtDb.inTransaction(() -> district.silence.run());
        Notices notices = new Notices(sql, district.clock);
        assertThat(notices.unread(district.admin)).isEqualTo(1);
        assertThat(fleet.counts().get(FleetFilter.SILENT)).isEqualTo(1);

        school.sync();
        assertThat(notices.unread(district.admin)).isZero();
        assertThat(whats()).contains(What.SILENT, What.BACK);
    }

    @Test
    void aNodeSaysItselfThatWhatWasWithdrawnIsGone() {
        Withdrawals withdrawals = new Withdrawals(sql, district.host);
        UUID note = district.notes.write(id, "ถอนแล้ว");
        school.sync();
        withdrawals.take(List.of(new Change(1, "note", note, true, district.clock.instant())));
        school.sync();
        school.sync();
        assertThat(withdrawals.words(note, FIRST).items()).singleElement().satisfies(word -> assertThat(word.shown())
                .isTrue());
        assertThat(withdrawals.get(note).isConfirmed()).isFalse();

        district.notes.remove(note);
        school.sync();
        assertThat(withdrawals.get(note).isConfirmed()).isTrue();

        withdrawals.take(List.of(new Change(2, "note", note, false, district.clock.instant())));
        assertThat(withdrawals.page(FIRST).items()).isEmpty();
    }

    @Test
    void aCryForHelpIsHeardAndAnsweredOnce() {
        Actor keeper = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.SCHOOL_KEEPER, id)));
        school.sync();
        schoolDb.inTransaction(() -> school.help.ask(keeper, id, "ครูสมชาย ใจดี", "เครื่องร้อนมาก"));
        assertThat(school.minute()).isPresent();

        Notices notices = new Notices(sql, district.clock);
        assertThat(notices.unread(district.admin)).isEqualTo(1);
        assertThat(fleet.counts().get(FleetFilter.HELP)).isEqualTo(1);
        UUID asked = district.help.of(id).get(0).id();
        assertThatThrownBy(() -> district.help.answer(keeper, id, asked, "ครู", "เอง"))
                .isInstanceOf(Forbidden.class);
        districtDb.inTransaction(() -> district.help.answer(admin, id, asked, "เขต", "เปิดพัดลม"));

        school.minute();
        school.sync();
        assertThat(school.help.of(id)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("เครื่องร้อนมาก");
            assertThat(one.answer()).isNotNull().satisfies(answer -> assertThat(answer.words())
                    .isEqualTo("เปิดพัดลม"));
        });
        assertThat(new Notices(new Sql(schoolDb.dataSource()), school.clock).unread(keeper.person()))
                .isEqualTo(1);
        assertThat(fleet.counts().get(FleetFilter.HELP)).isZero();
        assertThat(school.minute()).isEmpty();
    }

    private ComingNeed need(UUID record, Duration in, long bytes) {
        return new ComingNeed(
                "note", record, "บทเรียน", district.clock.instant().plus(in), bytes);
    }

    private void line(LinkProfile profile) {
        districtDb.inTransaction(() -> district.profiles.set(admin, id, profile));
    }

    private void ask(Doing what) {
        districtDb.inTransaction(() -> district.commands.ask(admin, id, what));
    }

    /** A line that rests ends a synchronisation with a fault. */
    private void syncAsFarAsItGoes() {
        try {
            school.sync();
        } catch (Fault fault) {
            assertThat(fault.code()).isEqualTo("mirror.line-rests");
        }
    }

    private void pass(Duration time) {
        district.clock.advance(time);
        school.clock.advance(time);
    }

    private UUID node() {
        return district.nodes.of(id).orElseThrow().id();
    }

    private Instant toldAt() {
        return sql.first(row -> row.instant("health_at"), "select health_at from school_node where id = ?", node())
                .orElseThrow();
    }

    private List<What> whats() {
        return district.events.of(id, FIRST).items().stream()
                .map(FleetEvent::what)
                .toList();
    }
}
