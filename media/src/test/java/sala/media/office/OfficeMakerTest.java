package sala.media.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.blob.Blob;
import sala.child.ChildPrograms;
import sala.media.form.FileForm;
import sala.media.item.MediaBeans;
import sala.media.making.TakesLonger;
import sala.media.making.Work;
import sala.media.pack.Zips;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.testkit.TestDatabase;

@Tag("slow")
class OfficeMakerTest {

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String LINKS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";
    private static final String TEXT =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
            <w:t>ใบงานที่ 1 เรื่องเศษส่วน</w:t></w:r></w:p></w:body></w:document>""";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private ChildPrograms children;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        children = new ChildPrograms(folder.resolve("children"));
    }

    @AfterEach
    void children() {
        children.close();
    }

    @Test
    void aNodeWithoutLibreOfficeShowsNothingAndSaysNothingWrong() {
        assertThat(make(new OfficeMaker(Optional.empty(), children, beans.blobs), FileForm.DOCX, document()))
                .isEmpty();
    }

    @Test
    void aDocumentInThaiBecomesPages() throws Exception {
        List<ShownFile> files = make(here(), FileForm.DOCX, document());
        assertThat(files).extracting(ShownFile::mediaType).containsExactly("application/pdf");
        Blob pages = files.get(0).blob();
        assertThat(head(pages)).isEqualTo("%PDF-");
        assertThat(folder.resolve("made").resolve("profile").resolve("user")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "UTF-16"})
    void plainTextInThaiBecomesPagesInWhateverEncoding(String encoding) throws Exception {
        Path text = Files.writeString(folder.resolve("note.txt"), "ใบงานเรื่องเศษส่วน\n", Charset.forName(encoding));

        List<ShownFile> files = make(here(), FileForm.TEXT, text);

        assertThat(files).extracting(ShownFile::mediaType).containsExactly("application/pdf");
        assertThat(Files.readString(folder.resolve("made").resolve("document.txt")))
                .contains("ใบงานเรื่องเศษส่วน");
    }

    @Test
    void textOfThousandsOfPagesIsOfferedForDownload() throws Exception {
        Path text = Files.writeString(folder.resolve("log.txt"), "ก".repeat(2_000_000));

        assertThat(make(here(), FileForm.TEXT, text)).isEmpty();
    }

    @Test
    void aBrokenDocumentSaysSo() throws Exception {
        OfficeMaker maker = here();
        byte[] half = Files.readAllBytes(document());
        Path broken = Files.write(folder.resolve("broken"), java.util.Arrays.copyOf(half, half.length / 2));
        assertThatThrownBy(() -> make(maker, FileForm.DOCX, broken))
                .isInstanceOfSatisfying(
                        Unplayable.class, verdict -> assertThat(verdict.code()).isEqualTo("media.document-broken"));
    }

    @Test
    void aDocumentThatTakesLongerThanOthersMayWaitIsGivenUpForNow() throws Exception {
        OfficeMaker maker = here();
        Path made = Files.createDirectories(folder.resolve("made"));
        // pages by the hundred, so that it is certainly not done when it is first looked at
        Path many = Files.writeString(folder.resolve("long.txt"), "ใบงานเรื่องเศษส่วน\n".repeat(20_000));
        Work hurried = new Work(FileForm.TEXT, many, made, Duration.ofMillis(1), () -> false);
        assertThatThrownBy(() -> maker.make(hurried)).isInstanceOf(TakesLonger.class);
    }

    /** Skipped, and said so, where there is none. */
    private OfficeMaker here() {
        Optional<LibreOffice> office = LibreOffice.find();
        assumeTrue(office.isPresent(), "LibreOffice is not installed here: its documents were NOT tried");
        assumeTrue(children.hides(), "bubblewrap does not work here: LibreOffice was NOT tried");
        return new OfficeMaker(office, children, beans.blobs);
    }

    private List<ShownFile> make(OfficeMaker maker, FileForm form, Path file) {
        try {
            Path made = Files.createDirectories(folder.resolve("made"));
            return maker.make(new Work(form, file, made, () -> false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path document() {
        return new Zips()
                .file("[Content_Types].xml", TYPES)
                .file("_rels/.rels", LINKS)
                .file("word/document.xml", TEXT)
                .in(folder);
    }

    private String head(Blob blob) throws Exception {
        ByteBuffer head = ByteBuffer.allocate(5);
        try (var channel = beans.blobs.open(blob.hash())) {
            channel.read(head);
        }
        return new String(head.array(), StandardCharsets.US_ASCII);
    }
}
