package sala.search.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Page;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.TextReader;

/** Files in files: what is read of them, and under which names. */
class MembersTest {

    private static final TextReader READER = new TextReader(
            ReadingProgram.reading(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path"),
                    ReadingLimits.USUAL,
                    Path.of(System.getProperty("java.io.tmpdir"), "sala-reading-" + UUID.randomUUID())),
            Thread::new);

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        READER.close();
    }

    @Test
    void wordsInAZipStandUnderTheNamesOfItsMembers() throws IOException {
        ReadText text = read(new Zip()
                .with("หน้าแรก.html", "<html><body><p>ระบบสุริยะ</p></body></html>")
                .with("ใบงาน/ใบงาน 1.docx", Office.docx(Office.paragraph("ดาวพุธ")))
                .with("ชุด.zip", new Zip().with("a.txt", "ดาวศุกร์")));

        assertThat(text.pages())
                .containsExactly(
                        new Page(1, "ระบบสุริยะ", "หน้าแรก.html"),
                        new Page(1, "ดาวพุธ", "ใบงาน/ใบงาน 1.docx"),
                        new Page(1, "ดาวศุกร์", "ชุด.zip/a.txt"));
    }

    @Test
    void chaptersOfABookAreItsPagesAsTheBookOrdersThem() throws IOException {
        assertThat(read(Office.book("โลก", "ดวงจันทร์", "ดวงอาทิตย์")).pages())
                .containsExactly(new Page(1, "โลก"), new Page(2, "ดวงจันทร์"), new Page(3, "ดวงอาทิตย์"));
    }

    @Test
    void slidesOfOpenDocumentAreItsPages() throws IOException {
        assertThat(read(Office.odp("", "โลก", "", "ดวงจันทร์")).pages())
                .containsExactly(
                        new Page(1, "โลก\nข้อ 1", "", List.of("โลก")),
                        new Page(3, "ดวงจันทร์\nข้อ 1", "", List.of("ดวงจันทร์")));
    }

    @Test
    void aChapterWithoutWordsIsCountedAllTheSame() throws IOException {
        assertThat(read(Office.book("", "ดวงจันทร์", "ดวงอาทิตย์")).pages())
                .containsExactly(new Page(2, "ดวงจันทร์"), new Page(3, "ดวงอาทิตย์"));
    }

    @Test
    void whatOnlyProgramsReadIsLeftOut() throws IOException {
        ReadText text = read(new Zip()
                .with("scripts/api.js", "var findAPI = 'nobody reads this'")
                .with("shared/style.css", "p { color: red }")
                .with("imsmanifest.xml", "<manifest identifier='COURSE-1'><title>บทเรียนเรื่องแสง</title></manifest>")
                .with("index.html", "<html><script>var x</script><body>แสงเดินทางเป็นเส้นตรง</body></html>"));

        assertThat(words(text)).contains("บทเรียนเรื่องแสง", "แสงเดินทางเป็นเส้นตรง");
        assertThat(words(text)).doesNotContain("nobody", "color", "var x", "COURSE-1");
    }

    @Test
    void ofAnExerciseOfH5pTheWordsForPeopleAreRead() throws IOException {
        ReadText text = read(
                new Zip()
                        .with("h5p.json", "{\"title\":\"x\",\"mainLibrary\":\"H5P.MultiChoice\"}")
                        .with("H5P.MultiChoice-1.16/library.json", "{\"title\":\"Multiple Choice\"}")
                        .with(
                                "content/content.json",
                                """
                        {"question":"<p>ข้อใดเป็น <b>เศษส่วนแท้</b></p>","answers":[{"text":"สามส่วนสี่","correct":true}],
                         "media":{"type":{"library":"H5P.Image 1.1","subContentId":"7f9c-11"}},
                         "UI":{"checkAnswerButton":"Check the answer"},"behaviour":{"enableRetry":true}}"""));

        assertThat(words(text)).contains("ข้อใดเป็น เศษส่วนแท้", "สามส่วนสี่");
        assertThat(words(text)).doesNotContain("H5P", "7f9c", "Check", "Multiple Choice", "<b>");
    }

    @Test
    void aBookIsNoPackage() throws IOException {
        assertThat(read(Office.epub("", "ดาวเคราะห์")).pages())
                .allSatisfy(page -> assertThat(page.member()).isEmpty())
                .anySatisfy(page -> assertThat(page.text()).contains("ดาวเคราะห์"));
    }

    @Test
    void oneBadMemberDoesNotHideTheOthers() throws IOException {
        ReadText text = read(new Zip()
                .with("half.docx", Office.docx(Office.paragraph("ก")).half())
                .with("locked.pdf", out -> out.write(Pdf.locked("x")))
                .with("good.txt", "อ่านได้"));

        assertThat(text.pages()).containsExactly(new Page(1, "อ่านได้", "good.txt"));
    }

    @Test
    void packagesWithinPackagesAreReadToSomeDepth() throws IOException {
        assertThat(words(read(nested(4)))).contains("ลึก");
        assertThat(read(nested(5)).pages()).isEmpty();
    }

    @Test
    void ofVeryManyMembersTheFirstAreRead() throws IOException {
        Zip many = new Zip();
        for (int i = 0; i < 2_100; i++) {
            many.with(i + ".txt", "ข้อ " + i);
        }
        assertThat(read(many).pages()).hasSize(2_000);
    }

    @Test
    void printHeadingsOfSheetsAreNoWords() throws IOException {
        for (boolean old : new boolean[] {true, false}) {
            ReadText text = read(out -> out.write(Office.workbook("คะแนนสอบ", "&\"DejaVu Serif,Book\"&12&A", old)));
            assertThat(words(text)).contains("คะแนนสอบ").doesNotContain("DejaVu", "&A");
        }
    }

    private static Zip nested(int deep) {
        return deep == 0 ? new Zip().with("a.txt", "ลึก") : new Zip().with("a.zip", nested(deep - 1));
    }

    private static String words(ReadText text) {
        return text.pages().stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    private ReadText read(Bytes bytes) throws IOException {
        Path file = folder.resolve("file");
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.to(out);
        }
        return READER.read(file, "file");
    }
}
