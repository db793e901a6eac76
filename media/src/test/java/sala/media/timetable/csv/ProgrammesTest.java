package sala.media.timetable.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.media.timetable.Airing;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.TimetableBeans;
import sala.media.timetable.csv.ProgrammePlan.Kind;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

/** Files of programmes: what is read, what is refused and why, and what accepting one changes. */
class ProgrammesTest {

    private static final String HEAD = "ช่อง,วันที่,เวลาเริ่ม,เวลาจบ,ชั้น,วิชา,เรื่อง\n";
    private static final String FRACTIONS = "DLTV4,23/11/2569,08:30,09:20,ป.4,คณิตศาสตร์,การบวกเศษส่วน\n";
    private static final String READING = "DLTV4,23/11/2569,09:30,10:20,ป.4,ภาษาไทย,การอ่านจับใจความ\n";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private TimetableBeans beans;

    @BeforeEach
    void beans() {
        beans = new TimetableBeans(db, folder);
    }

    @Test
    void aFileIsShownBeforeItChangesAnything() {
        ProgrammePlan plan = beans.plan(HEAD + FRACTIONS + READING);
        assertThat(plan.count(Kind.ADD)).isEqualTo(2);
        assertThat(beans.on(MONDAY)).isEmpty();
    }

    @Test
    void whatWasAcceptedIsOn() {
        beans.accept(HEAD + FRACTIONS + READING);
        Airing first = beans.on(MONDAY).get(0);
        assertThat(first.slot().channel().name()).isEqualTo("DLTV4");
        assertThat(first.slot().starts()).hasToString("2026-11-23T01:30:00Z");
        assertThat(first.slot().length()).isEqualTo(Duration.ofMinutes(50));
        assertThat(first.topic().grades()).containsExactly(Grade.P4);
        assertThat(first.topic().subject()).isEqualTo(SubjectGroup.MATHEMATICS);
        assertThat(first.topic().title()).isEqualTo("การบวกเศษส่วน");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        beans.accept(HEAD + FRACTIONS + READING);
        List<Airing> before = beans.on(MONDAY);
        long told = told();
        assertThat(beans.plan(HEAD + FRACTIONS + READING).isEmpty()).isTrue();
        beans.accept(HEAD + FRACTIONS + READING);
        assertThat(beans.on(MONDAY)).isEqualTo(before);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void aCorrectedFileReplacesItsDaysAloneAndWhatHangsOnLessonsStays() {
        beans.accept(HEAD + FRACTIONS + READING);
        Airing other = beans.lesson(MONDAY.plusDays(1), "08:30", "09:20", "พรุ่งนี้");
        UUID video = UUID.randomUUID();
        UUID fractions = beans.on(MONDAY).get(0).id();
        db.inTransaction(
                () -> beans.timetable.attach(beans.media.supervisor, new Link(fractions, LinkRole.VIDEO, video)));
        ProgrammePlan plan = beans.accept(HEAD + FRACTIONS.replace("08:30,09:20", "13:00,13:50")
                + READING.replace("การอ่านจับใจความ", "การอ่านออกเสียง")
                + "DLTV4,23/11/2569,10:30,11:20,ป.4,วิทยาศาสตร์,แรงลัพธ์\n");
        assertThat(List.of(plan.count(Kind.CHANGE), plan.count(Kind.ADD), plan.count(Kind.REMOVE)))
                .containsExactly(2L, 1L, 0L);
        assertThat(beans.on(MONDAY))
                .extracting(airing -> airing.topic().title())
                .containsExactly("การอ่านออกเสียง", "แรงลัพธ์", "การบวกเศษส่วน");
        assertThat(beans.links.of(List.of(fractions))).hasSize(1);
        assertThat(beans.on(MONDAY.plusDays(1))).containsExactly(other);
        ProgrammePlan shorter = beans.accept(HEAD + READING);
        assertThat(shorter.count(Kind.REMOVE)).isEqualTo(2);
        assertThat(beans.on(MONDAY)).hasSize(1);
    }

    @Test
    void badLinesAreToldWithTheirNumberAndTheOthersGoOn() {
        ProgrammePlan plan = beans.plan(HEAD
                + FRACTIONS
                + "DLTV4,31/2/2569,09:30,10:20,ป.4,ภาษาไทย,ก\n"
                + "DLTV4,23/11/2569,25:30,10:20,ป.4,ภาษาไทย,ข\n"
                + "DLTV4,23/11/2569,11:30,10:20,ป.4,ภาษาไทย,ค\n"
                + "DLTV4,23/11/2569,09:30,10:20,ป.9,ภาษาไทย,ง\n"
                + "DLTV4,23/11/2569,09:30,10:20,ป.4,ภาษาเอลฟ์,จ\n"
                + "DLTV4,23/11/2569,09:30,10:20,ป.4,ภาษาไทย,\n"
                + "DLTV4,23/11/2569,09:00,10:00,ป.4,ภาษาไทย,ฉ\n"
                + ",23/11/2569,09:30,10:20,ป.4,ภาษาไทย,ช\n"
                + READING);
        assertThat(plan.count(Kind.ADD)).isEqualTo(2);
        assertThat(plan.bad())
                .extracting(bad -> bad.line() + " " + bad.code())
                .containsExactly(
                        "3 timetable.no-such-day",
                        "4 timetable.no-such-time",
                        "5 timetable.ends-before-it-begins",
                        "6 timetable.no-such-grade",
                        "7 timetable.no-such-subject",
                        "8 timetable.missing-title",
                        "9 timetable.overlaps",
                        "10 timetable.missing-channel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874"})
    void thaiIsReadInWhateverAlphabetExcelWroteIt(String charset) {
        ProgrammePlan plan = beans.plan(HEAD + FRACTIONS, Charset.forName(charset));
        assertThat(plan.days().get(0).changes().get(0).shown().topic().title()).isEqualTo("การบวกเศษส่วน");
    }

    @Test
    void marksOfTheAlphabetAreNoPartOfTheFirstHeading() {
        assertThat(beans.plan("\ufeff" + HEAD + FRACTIONS).count(Kind.ADD)).isEqualTo(1);
        assertThat(beans.plan(
                                "\ufeff" + HEAD.replace(',', '\t') + FRACTIONS.replace(',', '\t'),
                                StandardCharsets.UTF_16LE)
                        .count(Kind.ADD))
                .isEqualTo(1);
    }

    @Test
    void englishHeadingsLengthsAndIsoDatesAreRead() {
        ProgrammePlan plan = beans.plan("Programme of the week\n\nChannel;Date;Start;Minutes;Grade;Subject;Title;Unit\n"
                + "dltv 04;2026-11-23;08:30;50;Grade 4;Mathematics;Adding fractions;Unit 7\n");
        Airing lesson = plan.days().get(0).changes().get(0).shown();
        assertThat(lesson.slot().to()).isEqualTo(LocalTime.of(9, 20));
        assertThat(lesson.topic().unit()).isEqualTo("Unit 7");
        assertThat(lesson.topic().grades()).containsExactly(Grade.P4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/2569",
                "23-11-69",
                "2569-11-23",
                "2026-11-23",
                "23.11.2026",
                "25691123",
                "๒๓/๑๑/๒๕๖๙",
                "23 พ.ย. 2569",
                "23 พฤศจิกายน พ.ศ. 2569",
                "วันจันทร์ที่ 23 พฤศจิกายน 2569",
                "23 Nov 2026"
            })
    void daysOfEitherEraAreRead(String day) {
        assertThat(WrittenDay.of(day)).contains(MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08.30-09.20 น.", "8:30 – 9:20", "08:30:00 - 09:20:00", "๐๘.๓๐ น. ถึง ๐๙.๒๐ น."})
    void oneColumnMayHoldBothTimes(String time) {
        ProgrammePlan plan = beans.plan("ช่อง,วันที่,เวลา,เรื่อง\nDLTV-P4,23/11/2569," + time + ",เศษส่วน\n");
        assertThat(plan.bad()).isEmpty();
        Airing lesson = plan.days().get(0).changes().get(0).shown();
        assertThat(lesson.slot().from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(lesson.slot().to()).isEqualTo(LocalTime.of(9, 20));
        assertThat(lesson.topic().grades()).as("by the channel").containsExactly(Grade.P4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004\u0000\u0000", "a,b,c\n1,2,3\n", "ช่อง,วันที่,เรื่อง\nDLTV4,23/11/2569,x\n"})
    void whatIsNoProgrammeIsRefusedAsAWhole(String file) {
        assertThatThrownBy(() -> beans.plan(file)).isInstanceOf(Invalid.class);
    }

    @Test
    void theTemplateIsAProgrammeWithoutFlaws() {
        ProgrammePlan plan = beans.plan(new String(Programmes.template(), StandardCharsets.UTF_8));
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.count(Kind.ADD)).isEqualTo(3);
    }

    @Test
    void onlyTheDistrictsOfficeBringsProgrammes() {
        assertThatThrownBy(() ->
                        beans.programmes.take(beans.media.teacher, "x.csv", HEAD.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Forbidden.class);
    }

    private long told() {
        return db.one(Long.class, "select count(*) from change where kind = 'timetable'");
    }
}
