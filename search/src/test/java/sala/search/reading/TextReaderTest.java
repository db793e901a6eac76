package sala.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

class TextReaderTest {

    private static final String WORDS = "โรงเรียนบ้านหนองน้ำใส ชั้นประถมศึกษาปีที่ ๔";
    private static final TextReader READER = reader(ReadingLimits.USUAL);

    @TempDir
    Path folder;

    SampleFiles files;

    @BeforeEach
    void files() {
        files = new SampleFiles(folder);
    }

    @AfterAll
    static void end() {
        READER.close();
    }

    @Test
    void aPdfIsReadPageByPage() throws IOException {
        ReadText text = READER.read(files.pdf(WORDS, "หน้าสอง"), "a.pdf");

        assertThat(text.outcome()).isEqualTo(Outcome.READ);
        assertThat(text.pages()).containsExactly(new Page(1, WORDS), new Page(2, "หน้าสอง"));
    }

    @Test
    void slidesAreReadOneByOne() throws IOException {
        ReadText text = READER.read(files.pptx(WORDS, "สไลด์ที่สอง"), "a.pptx");

        assertThat(text.pages()).extracting(Page::text).containsExactly(WORDS, "สไลด์ที่สอง");
        assertThat(text.pages()).extracting(Page::number).containsExactly(1, 2);
    }

    @Test
    void olderSlidesAreCountedAsTheyAreShown() throws IOException {
        ReadText text = READER.read(files.ppt(WORDS, "สไลด์ที่สอง", "สไลด์ที่สาม"), "a.ppt");

        assertThat(text.pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(text.pages().get(1).text()).contains("สไลด์ที่สอง");
    }

    @Test
    void wordDocumentsAreRead() throws IOException {
        assertThat(READER.read(files.docx(WORDS), "a.docx").pages()).containsExactly(new Page(1, WORDS));
    }

    @Test
    void theFormatIsToldByTheBytes() throws IOException {
        assertThat(READER.read(files.docx(WORDS), "แบบฝึก.pdf").pages()).containsExactly(new Page(1, WORDS));
    }

    @Test
    void textIsReadInEitherThaiEncoding() throws IOException {
        Path utf8 = files.text("a.txt", WORDS, StandardCharsets.UTF_8);
        Path windows = files.text("b.txt", WORDS, SampleFiles.WINDOWS_THAI);

        assertThat(READER.read(utf8, "a.txt").pages()).containsExactly(new Page(1, WORDS));
        assertThat(READER.read(windows, "b.txt").pages()).containsExactly(new Page(1, WORDS));
    }

    @Test
    void aPageThatLiesAboutItsEncodingIsRead() throws IOException {
        String html = "<html><head><meta charset='utf-8'><script>x()</script></head><body><p>" + WORDS + "</p></body>";
        Path file = files.text("a.html", html, SampleFiles.WINDOWS_THAI);

        assertThat(READER.read(file, "a.html").pages()).containsExactly(new Page(1, WORDS));
    }

    @Test
    void latinTextIsNotTakenForThai() throws IOException {
        Path file = files.text("a.txt", "Die Mädchen hören über Flüsse", StandardCharsets.ISO_8859_1);

        assertThat(READER.read(file, "a.txt").pages().get(0).text()).contains("Mädchen", "Flüsse");
    }

    @Test
    void aBrokenFileIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(files.docx(WORDS));
        Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(READER.read(half, "half.docx").outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void anEmptyFileHasNoText() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(READER.read(empty, "empty.txt").pages()).isEmpty();
    }

    @Test
    void moreTextThanIsKeptIsCut() throws IOException {
        Path file = files.text("long.txt", "ยาว ".repeat(1000), StandardCharsets.UTF_8);
        try (TextReader reader = reader(new ReadingLimits(128, Duration.ofSeconds(30), 100))) {
            ReadText text = reader.read(file, "long.txt");

            assertThat(text.outcome()).isEqualTo(Outcome.CUT);
            assertThat(text.pages().get(0).text()).hasSizeLessThanOrEqualTo(100);
        }
    }

    @Test
    void afterABombTheNextFileIsReadWithinTwoSeconds() throws IOException {
        Path bomb = files.bomb();
        Path next = files.text("a.txt", WORDS, StandardCharsets.UTF_8);
        ReadingLimits limits = new ReadingLimits(64, Duration.ofSeconds(120), 1000);
        try (TextReader cold = reader(limits);
                TextReader reader = reader(limits)) {
            Duration onABusyMachine = time(() -> cold.read(next, "a.txt"));

            assertThat(reader.read(bomb, "bomb.xlsx").outcome()).isEqualTo(Outcome.DANGEROUS);
            Duration afterwards =
                    time(() -> assertThat(reader.read(next, "a.txt").outcome()).isEqualTo(Outcome.READ));

            assertThat(afterwards)
                    .isLessThan(Collections.max(List.of(Duration.ofSeconds(2), onABusyMachine.multipliedBy(2))));
        }
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws IOException {
        Path bomb = files.bomb();
        Path next = files.text("a.txt", WORDS, StandardCharsets.UTF_8);
        try (TextReader reader = reader(new ReadingLimits(512, Duration.ofMillis(50), 1000))) {
            assertThat(reader.read(bomb, "bomb.xlsx").outcome()).isEqualTo(Outcome.TOO_SLOW);
        }
        assertThat(READER.read(next, "a.txt").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0)) {
            elsewhere.setSoTimeout(500);
            String address = "http://localhost:" + elsewhere.getLocalPort() + "/x";
            Path file = files.text(
                    "a.xml",
                    "<?xml version='1.0'?><!DOCTYPE a SYSTEM '" + address + "' [<!ENTITY e SYSTEM '" + address
                            + "'>]><a>&e;</a>",
                    StandardCharsets.UTF_8);
            READER.read(file, "a.xml");

            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aProgramThatCannotStartIsNotBlamedOnTheFile() throws IOException {
        Path file = files.text("a.txt", WORDS, StandardCharsets.UTF_8);
        ReadingProgram broken = ReadingProgram.reading(TestProgram.JAVA, "/nowhere/*", ReadingLimits.USUAL, folder);
        try (TextReader reader = new TextReader(broken, Thread::new)) {
            assertThatThrownBy(() -> reader.read(file, "a.txt")).isInstanceOf(ReadingUnavailable.class);
        }
    }

    @Test
    void theProcessKnowsNothingOfTheServersEnvironment() throws IOException {
        assertThat(System.getenv()).hasSizeGreaterThan(1);
        Process process = TestProgram.with(ReadingLimits.USUAL).start(folder);
        try {
            String environment = Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ"));
            assertThat(environment.split("\0")).allMatch(variable -> variable.startsWith("PATH="));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theProcessEndsWhenTheServerIsKilled() throws Exception {
        Process server = TestProgram.server(files.text("a.txt", WORDS, StandardCharsets.UTF_8));
        long reading = TestProgram.pid(server);
        ProcessHandle child = ProcessHandle.of(reading).orElseThrow();
        server.destroyForcibly().waitFor();

        assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static TextReader reader(ReadingLimits limits) {
        return new TextReader(TestProgram.with(limits), Thread::new);
    }
}
