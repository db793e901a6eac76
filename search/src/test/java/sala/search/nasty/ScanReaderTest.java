package sala.search.nasty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sala.testkit.Eventually.eventually;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.child.ChildPrograms;
import sala.child.JavaFiles;
import sala.search.feed.SeeingFence;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.ScanReader;
import sala.search.reading.Tesseract;
import sala.search.reading.TextReader;

/** Scans, with the program that sees letters where it is installed. */
class ScanReaderTest {

    private static final List<String> FONTS = List.of("Garuda", "Loma", "Sarabun", "Norasi", "TlwgTypo");

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @TempDir
    Path work;

    @TempDir
    Path notes;

    private @Nullable ChildPrograms children;

    @AfterEach
    void stop() {
        if (children != null) {
            children.close();
        }
    }

    @Test
    void whereNobodySeesNothingIsRead() throws IOException {
        try (ScanReader reader = new ScanReader(Optional.empty())) {
            assertThat(reader.isThere()).isFalse();
            assertThat(reader.read(Files.createFile(folder.resolve("a")), "a")).isEmpty();
        }
    }

    @Test
    void aScanHasNoTextForWhoeverOnlyReads() throws IOException {
        try (TextReader reader = new TextReader(reading(), Thread::new)) {
            assertThat(reader.read(scan("โรงเรียน"), "scan.pdf").outcome()).isEqualTo(Outcome.WITHOUT_TEXT);
            assertThat(reader.read(photo("โรงเรียน"), "photo.png").outcome()).isEqualTo(Outcome.WITHOUT_TEXT);
        }
    }

    @Test
    void aScannedPaperIsReadPageByPage() throws IOException {
        try (ScanReader reader = seeing()) {
            ReadText text =
                    reader.read(scan("โรงเรียน", "ดวงอาทิตย์"), "scan.pdf").orElseThrow();
            assertThat(text.pages()).extracting(Page::number).containsExactly(1, 2);
            assertThat(words(text.pages().get(0))).contains("โรงเรียน");
            assertThat(words(text.pages().get(1))).contains("ดวงอาทิตย์");
        }
    }

    @Test
    void aPhotographOfAWorksheetIsRead() throws IOException {
        try (ScanReader reader = seeing()) {
            ReadText text = reader.read(photo("โรงเรียน"), "photo.png").orElseThrow();
            assertThat(words(text.pages().get(0))).contains("โรงเรียน");
        }
    }

    @Test
    void whatItNeededForAWhileGoesWithIt() throws IOException {
        Path left = Files.createDirectories(work.resolve("process-of-a-crash"));
        Files.createFile(left.resolve("page.png"));
        try (ScanReader reader = seeing()) {
            assertThat(left).doesNotExist();
            assertThat(reader.read(photo("โรงเรียน"), "photo.png")).isPresent();
            assertThat(work).isNotEmptyDirectory();
        }
        eventually("its folder to go", Duration.ofSeconds(20), () -> isEmpty(work));
    }

    /** Skipped, and said so, where nobody sees. */
    private ScanReader seeing() {
        Optional<Tesseract> tesseract = Tesseract.find();
        assumeTrue(
                tesseract.isPresent(),
                "tesseract-ocr with tesseract-ocr-tha is not installed here: scans were NOT tried");
        children = new ChildPrograms(notes);
        SeeingFence fence = new SeeingFence(children, new JavaFiles(JAVA, CLASS_PATH), folder);
        return new ScanReader(Optional.of(new TextReader(
                ReadingProgram.seeing(JAVA, CLASS_PATH, tesseract.get().languages(), work, fence), Thread::new)));
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    private ReadingProgram reading() {
        return ReadingProgram.reading(JAVA, CLASS_PATH, ReadingLimits.USUAL, work);
    }

    private Path scan(String... pages) throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture(words)), 50, 500, 500, 150);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path photo(String words) throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(picture(words), "png", file.toFile());
        return file;
    }

    private static BufferedImage picture(String words) {
        BufferedImage picture = new BufferedImage(1000, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 300);
        pen.setColor(Color.BLACK);
        pen.setFont(font());
        pen.drawString(words, 80, 180);
        pen.dispose();
        return picture;
    }

    private static Font font() {
        List<String> here =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        Optional<String> thai = FONTS.stream().filter(here::contains).findFirst();
        assumeTrue(thai.isPresent(), "fonts-thai-tlwg is not installed here: scans were NOT tried");
        return new Font(thai.get(), Font.PLAIN, 72);
    }

    private static String words(Page page) {
        return page.text().lines().map(line -> line.replace(" ", "")).collect(Collectors.joining());
    }
}
