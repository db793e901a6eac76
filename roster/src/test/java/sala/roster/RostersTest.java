package sala.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.account.AccountHistory;
import sala.account.AccountRules;
import sala.account.NewUsernames;
import sala.citizen.CitizenId;
import sala.citizen.CitizenIds;
import sala.core.CoreBeans;
import sala.fault.NotFound;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.Jobs;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.paging.Paging;
import sala.people.Person;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.School;
import sala.school.Term;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** Files of pupils, from the first look to the accounts, on a real database. */
class RostersTest {

    private static final Term TERM = new Term(2569, 2);
    private static final Paging ALL = new Paging(1, 200);
    private static final String HEAD =
            "รหัสโรงเรียน,เลขประจำตัวประชาชน,ชั้น,ห้อง,รหัสนักเรียน,คำนำหน้าชื่อ,ชื่อ,นามสกุล,วันเกิด\n";
    private static final String SECRET = "1101700207030";

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private static CoreBeans core;
    private Rosters rosters;
    private CitizenIds citizenIds;
    private AcceptRoster job;
    private School school;
    private School other;
    private Actor keeper;
    private final Actor admin = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.DISTRICT_ADMIN)));

    @BeforeAll
    static void tables() {
        core = new CoreBeans(db);
    }

    @BeforeEach
    void beans() {
        db.execute("truncate school, person, roster, change, job, scheduled_task cascade");
        Sql sql = new Sql(db.dataSource());
        citizenIds = new CitizenIds(sql, new NodeSettings(NodeRole.DISTRICT, folder, 0, 0, "1.0", folder, false));
        Previews previews = new Previews(sql, core.schools, citizenIds, core.clock);
        rosters = new Rosters(previews, citizenIds, sql, new Jobs(sql, core.clock), core.clock);
        Enrolment enrolment = new Enrolment(
                core.people,
                core.schools,
                core.classrooms,
                new Registers(sql, citizenIds),
                new AccountRules(NodeRole.DISTRICT),
                new AccountHistory(sql, core.clock),
                new NewUsernames(core.schools, sql, NodeRole.DISTRICT));
        job = new AcceptRoster(sql, core.transactions, enrolment, citizenIds, CoreBeans.passwords());
        school = core.school("57010012", "โรงเรียนบ้านหนองบัว");
        other = core.school("57010013", "โรงเรียนบ้านอื่น");
        keeper = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.SCHOOL_KEEPER, school.id())));
    }

    @Test
    void nothingIsWrittenBeforeSomebodyAcceptsIt() {
        UUID id = take(keeper, Files.named("dmc.csv"));
        assertThat(rosters.get(keeper, id).counts()).isEqualTo(Map.of(Kind.NEW, 6L));
        assertThat(core.people.isEmpty()).isTrue();
        accept(keeper, id);
        assertThat(rosters.get(keeper, id).state()).isEqualTo(Roster.State.DONE);
        assertThat(pupils()).hasSize(6).extracting(Person::username).contains("4001.57010012");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        accept(keeper, take(keeper, Files.named("dmc.csv")));
        long changes = db.one(Long.class, "select count(*) from change");
        UUID again = take(keeper, Files.named("dmc-tis620.csv"));
        assertThat(rosters.get(keeper, again).isNothingNew()).isTrue();
        assertThat(rosters.get(keeper, again).counts()).isEqualTo(Map.of(Kind.SAME, 6L));
        accept(keeper, again);
        assertThat(db.one(Long.class, "select count(*) from change")).isEqualTo(changes);
    }

    @Test
    void threePupilsOfOneNameAreKeptApart() {
        accept(keeper, take(keeper, Files.named("dmc.csv")));
        assertThat(pupils())
                .filteredOn(pupil -> pupil.name().given().equals("สมชาย"))
                .hasSize(3);
        UUID list = take(keeper, Files.named("class-list.xlsx"));
        assertThat(rosters.get(keeper, list).counts()).isEqualTo(Map.of(Kind.SAME, 4L, Kind.CHANGED, 2L));
    }

    @Test
    void namesakesWithoutAnyNumberAreNotGuessed() {
        UUID id = take(keeper, bytes(",,ป.4,1,,ด.ช.,สมชาย,ใจดี,\n,,ป.4,1,,ด.ช.,สมชาย,ใจดี,\n"));
        assertThat(codes(id)).containsExactly("roster.namesakes", "roster.namesakes");
    }

    @Test
    void whatChangesIsToldFromToAndTakenOver() {
        accept(keeper, take(keeper, bytes(line("", "1", "55", "กิตติ", "ใจดี", ""))));
        UUID id = take(keeper, bytes(line("", "2", "55", "กิตติ", "ใจดีมาก", "1/2/2559")));
        RosterLine line = lines(id).get(0);
        assertThat(line.kind()).isEqualTo(Kind.MOVED);
        assertThat(line.differences())
                .extracting(difference -> difference.field() + " " + difference.from() + ">" + difference.to())
                .containsExactly("family ใจดี>ใจดีมาก", "birth >2016-02-01", "room 2569/2 P4/1>2569/2 P4/2");
        accept(keeper, id);
        Person pupil = pupils().get(0);
        assertThat(pupil.name().family()).isEqualTo("ใจดีมาก");
        assertThat(rooms(pupil)).containsExactly("ป.4/2");
        assertThat(pupil.username()).isEqualTo("55.57010012");
    }

    @Test
    void whoeverIsInNoLineStaysUnlessSomebodyTicksIt() {
        accept(keeper, take(keeper, bytes(line("", "1", "1", "ก", "ดี", "") + line("", "1", "2", "ข", "ดี", ""))));
        byte[] less = bytes(line("", "1", "1", "ก", "ดี", ""));
        UUID first = take(keeper, less);
        assertThat(rosters.get(keeper, first).count(Kind.LEFT)).isEqualTo(1);
        accept(keeper, first);
        assertThat(pupils()).hasSize(2);

        UUID second = take(keeper, less);
        RosterLine left = lines(second).stream()
                .filter(line -> line.kind() == Kind.LEFT)
                .findFirst()
                .orElseThrow();
        rosters.choose(keeper, second, Map.of(left.place(), true));
        accept(keeper, second);
        assertThat(pupils()).extracting(pupil -> pupil.name().given()).containsExactly("ก");
        Person gone = core.people.get(Objects.requireNonNull(left.person()));
        assertThat(gone.active()).isFalse();
        assertThat(gone.grants()).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsNobodyWhoLeft() {
        accept(keeper, take(keeper, bytes(line("", "1", "1", "ก", "ดี", ""))));
        UUID id = take(keeper, bytes(line("", "1", "1", "ก", "ดี", "99/99/2559") + line("", "1", "2", "ข", "ดี", "")));
        assertThat(rosters.get(keeper, id).counts()).isEqualTo(Map.of(Kind.WRONG, 1L, Kind.NEW, 1L));
    }

    @Test
    void whoMayBeMeantIsAsked() {
        Classroom room = core.classroom(school, Grade.P3, 1);
        Person known = core.person("kitti", Grant.classroom(Role.PUPIL, school.id(), room.id()));
        core.change(known, person -> person.rename(new PersonName("เด็กชาย", "กิตติ", "ใจดี")));
        byte[] file = bytes(line("", "1", "55", "กิตติ", "ใจดี", ""));
        UUID id = take(keeper, file);
        RosterLine asked = lines(id).get(0);
        assertThat(asked.kind()).isEqualTo(Kind.ASKED);
        assertThat(asked.candidates()).containsExactly(known.id());
        accept(keeper, id);
        assertThat(pupils()).hasSize(1);

        UUID again = take(keeper, file);
        rosters.answer(
                keeper, again, Map.of(lines(again).get(0).place(), known.id().toString()));
        accept(keeper, again);
        assertThat(pupils()).hasSize(1);
        assertThat(rooms(pupils().get(0))).contains("ป.4/1");
        assertThat(rosters.get(keeper, take(keeper, file)).isNothingNew()).isTrue();
    }

    @Test
    void aKeeperBringsInTheOwnSchoolOnly() {
        byte[] both =
                bytes("57010013," + line("", "1", "7", "ก", "ดี", "").substring(1) + line("", "1", "8", "ข", "ดี", ""));
        UUID id = take(keeper, both);
        assertThat(codes(id)).containsExactly("roster.school-not-yours");
        assertThat(rosters.get(keeper, id).count(Kind.NEW)).isEqualTo(1);
        assertThat(rosters.get(admin, id).id()).isEqualTo(id);
        UUID office = rosters.take(admin, new Sent("all.csv", both, TERM, school.id()));
        assertThat(rosters.get(admin, office).count(Kind.NEW)).isEqualTo(2);
        assertThatThrownBy(() -> rosters.get(keeper, office)).isInstanceOf(NotFound.class);
        assertThat(rosters.page(keeper, ALL).items()).extracting(Roster::id).containsExactly(id);
        Actor supervisor = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.SUPERVISOR)));
        assertThatThrownBy(() -> rosters.page(supervisor, ALL)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aPupilOfAnotherSchoolIsMovedByTheOfficeAlone() {
        accept(
                admin,
                rosters.take(admin, new Sent("a.csv", bytes(line(SECRET, "1", "7", "ก", "ดี", "")), TERM, other.id())));
        byte[] moved = bytes(line(SECRET, "1", "9", "ก", "ดี", ""));
        assertThat(codes(take(keeper, moved))).containsExactly("roster.of-other-school");
        UUID id = rosters.take(admin, new Sent("b.csv", moved, TERM, school.id()));
        assertThat(rosters.get(admin, id).counts()).isEqualTo(Map.of(Kind.MOVED, 1L));
        accept(admin, id);
        assertThat(pupils()).singleElement().satisfies(pupil -> assertThat(pupil.grants())
                .extracting(Grant::school)
                .containsExactly(school.id()));
    }

    @Test
    void aTeacherIsAtSeveralSchools() {
        String head = "ประเภท,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล\n";
        byte[] file = (head + "ครู," + SECRET + ",นางสาว,พร,สอนดี\n").getBytes(StandardCharsets.UTF_8);
        accept(admin, rosters.take(admin, new Sent("a.csv", file, TERM, school.id())));
        UUID id = rosters.take(admin, new Sent("a.csv", file, TERM, other.id()));
        assertThat(rosters.get(admin, id).counts()).isEqualTo(Map.of(Kind.CHANGED, 1L));
        accept(admin, id);
        assertThat(core.people.withRole(Role.TEACHER, 9)).singleElement().satisfies(teacher -> assertThat(
                        teacher.grants())
                .extracting(Grant::school)
                .containsExactlyInAnyOrder(school.id(), other.id()));
    }

    @Test
    void swappedColumnsOfNamesAreNoticed() {
        accept(keeper, take(keeper, Files.named("dmc.csv")));
        String swapped = new String(Files.named("dmc-no-mark.csv"), StandardCharsets.UTF_8)
                .replace("คำนำหน้าชื่อ,ชื่อ,นามสกุล", "คำนำหน้าชื่อ,นามสกุล,ชื่อ");
        UUID id = take(keeper, swapped.getBytes(StandardCharsets.UTF_8));
        assertThat(rosters.get(keeper, id).notes())
                .extracting(note -> note.code())
                .containsExactly("roster.names-swapped");
    }

    @Test
    void aRunThatIsCutOffGoesOnAndWritesEachLineOnce() {
        UUID id = take(keeper, Files.named("dmc.csv"));
        rosters.accept(keeper, id);
        CutRun cut = new CutRun(id, 3);
        assertThat(job.run(cut)).isEqualTo(Fate.done());
        assertThat(rosters.get(keeper, id).written()).isEqualTo(3);
        assertThat(pupils()).hasSize(3);
        run(id);
        run(id);
        assertThat(pupils()).hasSize(6);
        assertThat(db.one(Long.class, "select count(*) from person")).isEqualTo(6);
    }

    @Test
    void aCitizenIdLiesNowhereInTheDatabase() {
        UUID id = take(
                keeper,
                bytes(line("1-1017-00207-03-0", "1", "55", "กิตติ", "ใจดี", "")
                        + line("1101700207031", "1", "56", SECRET, "ใจดี", "")));
        assertThat(dump()).doesNotContain(SECRET).doesNotContain("1-1017-00207").doesNotContain("1101700207031");
        accept(keeper, id);
        assertThat(dump()).doesNotContain(SECRET).doesNotContain("1-1017-00207");
        Person pupil = pupils().get(0);
        assertThat(citizenIds.find(CitizenId.of(SECRET))).hasValue(pupil.id());
        assertThat(citizenIds.masked(pupil.id())).hasValue("x-xxxx-xxxxx-03-x");
        assertThat(db.one(Long.class, "select count(*) from roster_line where sealed is not null"))
                .isZero();
    }

    /** Every row of every table, as text. */
    private String dump() {
        return db.one(
                String.class,
                "select string_agg(query_to_xml('select * from ' || quote_ident(table_name), true, false, '')::text, '')"
                        + " from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
    }

    private UUID take(Actor actor, byte[] file) {
        return rosters.take(actor, new Sent("list.csv", file, TERM, null));
    }

    private void accept(Actor actor, UUID id) {
        rosters.accept(actor, id);
        run(id);
    }

    private void run(UUID id) {
        assertThat(job.run(new CutRun(id, Integer.MAX_VALUE))).isEqualTo(Fate.done());
    }

    private List<RosterLine> lines(UUID id) {
        return rosters.lines(admin, id, LineFilter.ALL, ALL).items();
    }

    private List<String> codes(UUID id) {
        return lines(id).stream()
                .flatMap(line -> line.flaws().stream())
                .map(flaw -> flaw.code())
                .toList();
    }

    private List<Person> pupils() {
        return core.people.withRole(Role.PUPIL, 100);
    }

    private List<String> rooms(Person pupil) {
        List<UUID> ids = pupil.grants().stream().map(Grant::classroom).toList();
        return core.classrooms.all(ids).stream().map(Classroom::name).toList();
    }

    private static String line(String id, String room, String number, String given, String family, String birth) {
        return "," + id + ",ป.4," + room + "," + number + ",เด็กชาย," + given + "," + family + "," + birth + "\n";
    }

    private static byte[] bytes(String lines) {
        return (HEAD + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A run that is told to stop after some lines. */
    private static final class CutRun implements JobRun {

        private final UUID roster;
        private int left;

        CutRun(UUID roster, int lines) {
            this.roster = roster;
            this.left = lines;
        }

        @Override
        public UUID job() {
            return roster;
        }

        @Override
        public JsonObject arguments() {
            return Json.createObjectBuilder().add("roster", roster.toString()).build();
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public void progress(double done, Duration left) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
