package sala.media.disk.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.description.MediaSource;
import sala.school.Grade;
import sala.school.SubjectGroup;

class NameReaderTest {

    private static final NameReader READER = new NameReader(NamingRules.BUILT_IN);

    @Test
    void aFolderOfEdltvSaysAllThatIsNeeded() {
        Proposal lesson = read("eDLTV/ม.ต้น/วิทย์/หน่วยที่ 1 สารและสมบัติ/01 การจำแนกสาร.wmv");
        assertThat(lesson.title()).isEqualTo("การจำแนกสาร");
        assertThat(lesson.grades()).containsExactlyInAnyOrder(Grade.M1, Grade.M2, Grade.M3);
        assertThat(lesson.subject()).isEqualTo(SubjectGroup.SCIENCE);
        assertThat(lesson.unit()).isEqualTo(1);
        assertThat(lesson.unitTitle()).isEqualTo("สารและสมบัติ");
        assertThat(lesson.order()).isEqualTo(1);
        assertThat(lesson.source()).isEqualTo(MediaSource.EDLTV);
        assertThat(lesson.form()).isEqualTo(NamedForm.VIDEO);
        assertThat(lesson.role()).isEqualTo(FileRole.LESSON);
        assertThat(lesson.rules())
                .containsEntry(Gives.GRADE, "lower-secondary")
                .containsEntry(Gives.SUBJECT, "science")
                .containsEntry(Gives.UNIT, "unit")
                .containsEntry(Gives.ORDER, "numbered");
    }

    @ParameterizedTest
    @CsvSource({
        "ป.4/a.wmv, P4",
        "ป4/a.wmv, P4",
        "ชั้น ป. ๖/a.wmv, P6",
        "ประถมศึกษาปีที่ 4/a.wmv, P4",
        "ประถมศึกษาปีที่ ๔/a.wmv, P4",
        "มัธยมศึกษาปีที่_3/a.wmv, M3",
        "M3/a.wmv, M3",
        "m.3/a.wmv, M3",
        "P1_Math_01.wmv, P1",
        "Grade 5/a.wmv, P5",
        "grade 9/a.wmv, M3",
        "อนุบาล 2/a.wmv, K2",
        "อ.3/a.wmv, K3",
        "ค14101/a.wmv, P4",
        "ว 22101 หน่วย 1/a.wmv, M2",
        "ส33101/a.wmv, M6",
        "DLTV4/a.wmv, P4",
        "DLTV 9/a.wmv, M3",
        "DLTV10/a.wmv, K1",
        "ป.1-6/ป.5/a.wmv, P5"
    })
    void aGradeIsFoundHoweverItIsWritten(String path, Grade grade) {
        assertThat(read(path).grades()).containsExactly(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "ป.4-6/a.wmv, P4 P5 P6",
        "ป.4-ป.6/a.wmv, P4 P5 P6",
        "ม.ปลาย/a.wmv, M4 M5 M6",
        "มัธยมต้น/a.wmv, M1 M2 M3",
        "ประถม/a.wmv, P1 P2 P3 P4 P5 P6"
    })
    void severalGradesAreFound(String path, String grades) {
        assertThat(read(path).grades())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(grades.split(" ")).map(Grade::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"กป.4/a.wmv", "MP3/a.wmv", "ป.9/a.wmv", "ม.44/a.wmv", "lamp4/a.wmv", "ตอนที่ 4/a.wmv"})
    void whatOnlyLooksLikeAGradeIsNone(String path) {
        assertThat(read(path).grades()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "คณิต/a.wmv, MATHEMATICS",
        "P4_Math_01.wmv, MATHEMATICS",
        "01 คณิตศาสตร์ ป.4/a.wmv, MATHEMATICS",
        "วิทย์/a.wmv, SCIENCE",
        "วิชาวิทยาศาสตร์/a.wmv, SCIENCE",
        "ไทย/a.wmv, THAI",
        "ภาษาไทย/หน่วยที่ 3 ศิลปะการพูด/01 ดนตรีในวรรณคดี.wmv, THAI",
        "สังคม/ประวัติศาสตร์ไทย.wmv, SOCIAL_STUDIES",
        "ENGLISH/a.wmv, FOREIGN_LANGUAGES",
        "ง23101/a.wmv, CAREER",
        "อนุบาล/a.wmv, KINDERGARTEN"
    })
    void aLearningAreaIsFound(String path, SubjectGroup subject) {
        assertThat(read(path).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "หน่วยที่ 2 ตอนที่ 3 เรื่อง การบวกเศษส่วน.wmv, การบวกเศษส่วน, 2, 3",
        "หน่วยการเรียนรู้ที่ ๒/๐๓_การบวก.wmv, การบวก, 2, 3",
        "1.2 การบวก.wmv, การบวก, 1, 2",
        "02 เศษส่วน/01 การบวก.wmv, การบวก, 2, 1",
        "บทที่ 5 แรง/EP3 แรงเสียดทาน.mp4, แรงเสียดทาน, 5, 3",
        "หน่วยที่ 1 สาร/ตอนที่ 3/video.wmv, สาร ตอนที่ 3, 1, 3",
        "หน่วยที่ 1 สาร/02 การแยกสาร/video.wmv, การแยกสาร ตอนที่ 2, 1, 2",
        "หน่วยที่ 1 สาร/ใบงาน 01 การแยกสาร.pdf, ใบงาน 01 การแยกสาร, 1, "
    })
    void unitsOrderAndTitleAreTakenApart(String path, String title, Integer unit, Integer order) {
        Proposal lesson = read(path);
        assertThat(lesson.title()).isEqualTo(title);
        assertThat(lesson.unit()).isEqualTo(unit);
        assertThat(lesson.order()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "16 พ.ค. 2565 การบวก.mp4, 2022-05-16",
        "16 พฤษภาคม 65 การบวก.mp4, 2022-05-16",
        "P4_Math_25650516.mp4, 2022-05-16",
        "การบวก 16-05-2565.mp4, 2022-05-16",
        "การบวก ๑๖ มี.ค. ๒๕๖๕.mp4, 2022-03-16",
        "2022-05-16 adding.mp4, 2022-05-16"
    })
    void aDayIsOfEitherEra(String path, LocalDate day) {
        assertThat(read(path).taught()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 ก.พ. 2565.mp4", "22500516.mp4", "การบวก 12345678.mp4"})
    void aDayThatIsNoneIsNotMadeUp(String path) {
        assertThat(read(path).taught()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ใบงาน.pdf, WORKSHEET",
        "เฉลยใบงานที่ 2.pdf, KEY",
        "แบบทดสอบหลังเรียน.pdf, QUIZ",
        "ใบงาน/01 การบวก.pdf, WORKSHEET",
        "ใบความรู้.pdf, SHEET",
        "แผนการสอน.pdf, PLAN",
        "answer key.pdf, KEY",
        "แบบฝึกหัดชุดที่ 1.wmv, LESSON",
        "เฉลยแบบทดสอบ.wmv, KEY",
        "latest news.pdf, SHEET"
    })
    void theRoleOfAFileIsFound(String path, FileRole role) {
        assertThat(read(path).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "หน่วยที่ 1/01 การบวก.wmv, หน่วยที่ 1/01 ใบงาน.pdf",
        "หน่วยที่ 1/วิดีโอ/01 การบวก.wmv, หน่วยที่ 1/ใบงาน/01 การบวก.pdf",
        "หน่วยที่ 1/ตอนที่ 3/a.wmv, หน่วยที่ 1/ตอนที่ 3/เฉลย.pdf",
        "เศษส่วน/การบวก.wmv, เศษส่วน/ใบงาน การบวก.pdf",
        "เศษส่วน/การบวก.wmv, เศษส่วน/เฉลย การบวก.pdf",
        "หน่วย 2 ตอนที่ 1 ก.wmv, หน่วย 2 ตอนที่ 1 แบบทดสอบ.pdf"
    })
    void theFilesOfOneLessonAreFoundTogether(String one, String other) {
        assertThat(read(one).lesson()).isEqualTo(read(other).lesson());
    }

    @ParameterizedTest
    @CsvSource({
        "หน่วยที่ 1/01 การบวก.wmv, หน่วยที่ 1/02 การลบ.wmv",
        "หน่วยที่ 1/01 การบวก.wmv, หน่วยที่ 2/01 การลบ.wmv",
        "หน่วย 1 ตอนที่ 1.wmv, หน่วย 2 ตอนที่ 1.wmv",
        "เศษส่วน/การบวก.wmv, เศษส่วน/การลบ.wmv"
    })
    void differentLessonsStayApart(String one, String other) {
        assertThat(read(one).lesson()).isNotEqualTo(read(other).lesson());
    }

    @Test
    void aNameThatSaysNothingGetsATitleFromItsFolders() {
        assertThat(read("คณิตศาสตร์/ป.4/video.wmv").title()).isEqualTo("คณิตศาสตร์ ป.4");
        assertThat(read("P4_Math_25650516.mp4").title()).isEqualTo("คณิตศาสตร์ ป.4 25650516");
        assertThat(read("usb/P4_Math/P4_Math_25650516.mp4").title()).isEqualTo("คณิตศาสตร์ ป.4 25650516");
        assertThat(read("usb/stories/video.mp4").title()).isEqualTo("stories");
        assertThat(read("หน่วยที่ 1 สาร/ตอนที่ 2/ใบงาน.pdf").title()).isEqualTo("ใบงาน สาร ตอนที่ 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "THUMBS.DB",
                "._การบวก.wmv",
                ".DS_Store",
                "System Volume Information",
                "$RECYCLE.BIN"
            })
    void whatComputersLeaveBehindIsSkipped(String name) {
        assertThat(READER.skips(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"การบวก.wmv", "found it.wmv", "a.b.wmv", "คณิตศาสตร์"})
    void lessonsAreNotSkipped(String name) {
        assertThat(READER.skips(name)).isFalse();
    }

    @Test
    void anOfficesOwnRuleStandsBeforeTheBuiltInOnes() {
        NamingRule own = new NamingRule("ours", Gives.SUBJECT, Where.ANY, "ARTS", List.of("คณิต"));
        assertThat(new NameReader(NamingRules.of(List.of(own), Set.of()))
                        .read(List.of("คณิต", "a.wmv"))
                        .subject())
                .isEqualTo(SubjectGroup.ARTS);
        assertThat(new NameReader(NamingRules.of(List.of(), Set.of("maths")))
                        .read(List.of("คณิต", "a.wmv"))
                        .subject())
                .isNull();
    }

    @Property(tries = 3000)
    void noNameIsTooStrange(@ForAll("names") String folder, @ForAll("names") String file) {
        Proposal one = READER.read(List.of(folder, file));
        assertThat(one.title()).isNotBlank();
        assertThat(READER.read(List.of(folder, file))).isEqualTo(one);
    }

    @Property(tries = 2000)
    void aTitleReadAsANameGivesItself(@ForAll("lessons") String stem) {
        String title =
                READER.read(List.of("คณิตศาสตร์", stem + " จำนวนคละ.wmv")).title();
        assertThat(READER.read(List.of("คณิตศาสตร์", title + ".wmv")).title()).isEqualTo(title);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                lessons(),
                Arbitraries.strings()
                        .withCharRange('\u0e00', '\u0e5b')
                        .withChars(" ._-()0123456789")
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> lessons() {
        return Arbitraries.of(
                        "หน่วยที่ ",
                        "ตอนที่ ",
                        "เรื่อง ",
                        "ป.",
                        "ม.ต้น",
                        "01 ",
                        "12",
                        " ",
                        "_",
                        "การบวก",
                        "เศษส่วน",
                        "ใบงาน",
                        "เฉลย",
                        "25650516",
                        "16 พ.ค. 65",
                        "Math",
                        "eDLTV",
                        "ค14101",
                        "(",
                        ")",
                        "-",
                        ".",
                        "๓",
                        "การลบ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static Proposal read(String path) {
        return READER.read(Arrays.asList(path.split("/")));
    }
}
