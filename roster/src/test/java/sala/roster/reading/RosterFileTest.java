package sala.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Role;
import sala.fault.Invalid;
import sala.roster.Files;
import sala.school.School;
import sala.school.SchoolCode;
import sala.school.Term;

/** What stands in files as other programs save them. */
class RosterFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final School SCHOOL = new School(
            UUID.randomUUID(), new SchoolCode("57010012"), new School.Names("โรงเรียนบ้านหนองบัว", null, "เมือง"));

    private final SchoolLookup schools = new SchoolLookup(List.of(SCHOOL), Set.of(), SCHOOL.id());

    @ParameterizedTest
    @ValueSource(strings = {"dmc.csv", "dmc-no-mark.csv", "dmc-tis620.csv"})
    void theMinistrysExportIsReadInAnyAlphabet(String name) {
        List<Entry> entries = good(Files.named(name));
        assertThat(entries).hasSize(6);
        assertThat(entries)
                .extracting(entry -> entry.name().full())
                .startsWith("เด็กชายกิตติ ใจดี", "เด็กหญิงใบบัว ทองดี");
        assertThat(entries)
                .extracting(Entry::birth)
                .containsExactly(
                        LocalDate.of(2016, 1, 12),
                        LocalDate.of(2016, 9, 3),
                        LocalDate.of(2016, 1, 5),
                        LocalDate.of(2016, 2, 17),
                        LocalDate.of(2016, 2, 29),
                        LocalDate.of(2015, 11, 30));
        assertThat(entries).allSatisfy(entry -> assertThat(entry.citizenId()).isNotNull());
        assertThat(entries).extracting(Entry::number).startsWith("4001", "4002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class-list.xlsx", "class-list-libreoffice.xlsx"})
    void aClassListWithTitlesMergedHeadingsAndSumsIsRead(String name) {
        List<Entry> entries = good(Files.named(name));
        assertThat(entries)
                .extracting(entry -> entry.name().full())
                .containsExactly(
                        "เด็กชายกิตติ ใจดี",
                        "เด็กหญิงใบบัว ทองดี",
                        "เด็กชายสมชาย แสนสุข",
                        "เด็กชายสมชาย แสนสุข",
                        "เด็กชายสมชาย แสนสุข",
                        "เด็กหญิงฝนทิพย์ โพธิ์ทอง");
        assertThat(entries)
                .extracting(Entry::birth)
                .containsExactly(
                        LocalDate.of(2016, 1, 12),
                        LocalDate.of(2016, 9, 3),
                        LocalDate.of(2013, 1, 12),
                        LocalDate.of(2016, 2, 17),
                        LocalDate.of(2016, 2, 1),
                        LocalDate.of(2015, 11, 30));
        assertThat(entries).extracting(Entry::room).containsExactly(1, 1, 2, 2, 1, 1);
        assertThat(Objects.requireNonNull(entries.get(0).citizenId()).text()).startsWith("157990000001");
    }

    @Test
    void everyWrongLineSaysItsColumnAndWhy() {
        List<String> flaws = read(Files.named("wrong.csv")).stream()
                .flatMap(line ->
                        line.flaws().stream().map(flaw -> line.raw().line() + " " + flaw.column() + " " + flaw.code()))
                .toList();
        assertThat(flaws)
                .containsExactly(
                        "2 BIRTH roster.birth-unknown",
                        "3 GRADE roster.grade-unknown",
                        "4 CITIZEN_ID roster.number-rounded",
                        "5 GIVEN roster.name-is-prefix",
                        "6 FAMILY roster.family-missing",
                        "7 SCHOOL_CODE roster.school-unknown",
                        "8 CITIZEN_ID citizen-id.check-digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneroster-1.1.zip", "oneroster-1.2.zip"})
    void aBundleOfOneRosterIsRead(String name) {
        List<Entry> entries = good(Files.named(name));
        assertThat(entries)
                .extracting(entry -> entry.role() + " " + entry.name().full() + " " + entry.grade())
                .containsExactly("PUPIL กิตติ ใจดี P4", "PUPIL เด็กหญิงใบบัว ทองดี M1", "TEACHER นางสาวพร สอนดี P4");
        assertThat(entries.get(0).birth()).isEqualTo(LocalDate.of(2016, 1, 12));
        assertThat(entries.get(0).citizenId()).isNotNull();
        assertThat(entries.get(2).role()).isEqualTo(Role.TEACHER);
        assertThat(entries.get(1).room()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "locked.xlsx, roster.file-locked",
        "class-list.xls, roster.file-old-excel",
    })
    void whatCannotBeOpenedIsRefusedWithWhatToDo(String name, String code) {
        assertThat(refusal(Files.named(name))).isEqualTo(code);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("roster.file-no-table");
        assertThat(refusal(new byte[] {1, 0, 0, 2})).isEqualTo("roster.file-no-table");
        assertThat(refusal("วันนี้อากาศดี".getBytes(StandardCharsets.UTF_8))).isEqualTo("roster.no-headings");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 5})).startsWith("roster.file-");
    }

    @Test
    void aFewKilobytesThatHoldGigabytesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 66; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("roster.file-bomb");
    }

    @Test
    void aWorkbookReadsNoFilesOfTheServer() throws IOException {
        String sheet = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\""
                + " t=\"inlineStr\"><is><t>&f;</t></is></c></row></sheetData></worksheet>";
        assertThat(refusal(withSheet(sheet))).startsWith("roster.");
    }

    private static byte[] withSheet(String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Files.named("class-list.xlsx")));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean first = entry.getName().endsWith("sheet1.xml");
                to.write(first ? sheet.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void linesThatWerePutRightAreReadAgain() {
        String table =
                "\uFEFF\"รหัสโรงเรียน\",\"เลขประจำตัวประชาชน\",\"ชั้น\",\"ห้อง\",\"รหัสนักเรียน\",\"ชื่อ\",\"นามสกุล\",\"ที่ไม่ถูก\",\"บรรทัด\"\r\n"
                        + "\"57010012\",\"x-xxxx-xxxxx-03-x\",\"ป.4\",\"1\",\"0055\",\"มะลิ\",\"'-\",\"\",\"7\"\r\n";
        Entry entry = good(table.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(entry.citizenId()).isNull();
        assertThat(entry.number()).isEqualTo("0055");
        assertThat(entry.name().family()).isEqualTo("-");
    }

    @Test
    void twoColumnsHeadedAlikeAreToldApartByWhatStandsInThem() {
        String table = "รหัสโรงเรียน,เลขประจำตัวนักเรียน,ชั้น,เลขประจำตัวนักเรียน,ชื่อ,นามสกุล\n"
                + "57010012,1-1017-00207-03-0,ป.4/1,00123,กิตติ,ใจดี\n";
        Entry entry = good(table.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(entry.number()).isEqualTo("00123");
        assertThat(Objects.requireNonNull(entry.citizenId()).text()).isEqualTo("1101700207030");
    }

    @Test
    void allOfANameMayStandInOneColumn() {
        String table = "เลขที่;รหัสประจำตัว;ชื่อ-สกุล;ชั้น;ประเภท\n"
                + "1;55;ด.ช.สมหวัง ณ อยุธยา;ประถมศึกษาปีที่ ๔/๒;\n2;T9;นางสาวพร  สอนดี;;ครู\n3;56;เด็กหญิงนางฟ้า ใจดี;อนุบาล 2;\n";
        assertThat(good(table.getBytes(StandardCharsets.UTF_8)))
                .extracting(entry -> entry.name() + " " + entry.grade() + "/" + entry.room())
                .containsExactly(
                        "PersonName[prefix=เด็กชาย, given=สมหวัง, family=ณ อยุธยา] P4/2",
                        "PersonName[prefix=นางสาว, given=พร, family=สอนดี] null/0",
                        "PersonName[prefix=เด็กหญิง, given=นางฟ้า, family=ใจดี] K2/1");
    }

    private List<Entry> good(byte[] file) {
        List<ReadLine> lines = read(file);
        assertThat(lines).allSatisfy(line -> assertThat(line.flaws()).isEmpty());
        return lines.stream().flatMap(line -> line.entry().stream()).toList();
    }

    private List<ReadLine> read(byte[] file) {
        EntryReader reader = new EntryReader(schools, new Term(2569, 2), TODAY);
        List<ReadLine> lines = new ArrayList<>();
        RosterFile.of(file).forEach(raw -> lines.add(reader.read(raw)));
        return lines;
    }

    private String refusal(byte[] file) {
        String[] code = new String[1];
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> code[0] = invalid.flaws().get(0).code());
        return code[0];
    }
}
