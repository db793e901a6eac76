package sala.media.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.form.FileForm;
import sala.media.item.MediaBeans;
import sala.media.making.Work;
import sala.media.pack.PackedPath;
import sala.media.pack.Zips;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.testkit.TestDatabase;

class PageMakerTest {

    private static final String PAGE = "<meta charset=utf-8><p>บทเรียน";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private PageMaker maker;

    @BeforeEach
    void maker() {
        maker = new PageMaker(new MediaBeans(db, folder.resolve("blobs")).blobs);
    }

    @Test
    void aPackageBeginsWithItsIndexWhereverThatLies() {
        List<ShownFile> files = make(new Zips()
                .file("lesson/page.html", PAGE)
                .file("lesson/Index.HTM", PAGE)
                .file("lesson/more/index.html", PAGE)
                .file("lesson/a.css", "p{}"));
        assertThat(files).hasSize(4);
        assertThat(first(files)).isEqualTo("lesson/Index.HTM");
        assertThat(files)
                .filteredOn(file -> file.path().endsWith("css"))
                .extracting(ShownFile::mediaType)
                .containsExactly("text/css;charset=utf-8");
    }

    @Test
    void aPackageWithOnePageBeginsThere() {
        assertThat(first(make(new Zips().file("start.html", PAGE).file("a.js", "1"))))
                .isEqualTo("start.html");
    }

    @Test
    void whereNobodyKnowsWhereToBeginNothingBegins() {
        assertFails(
                "media.package-without-entry", new Zips().file("a.html", PAGE).file("b.html", PAGE));
        assertFails("media.package-without-entry", new Zips().file("a.txt", "x"));
    }

    @Test
    void thaiNamesOfOldArchivesAreFoundAsPagesWriteThem() {
        List<ShownFile> files = make(new Zips()
                .named(Charset.forName("x-windows-874"))
                .file("index.html", PAGE)
                .file("รูปภาพ/ช้าง.png", "x"));
        assertThat(files).extracting(ShownFile::path).contains("รูปภาพ/ช้าง.png");
        assertThat(PackedPath.asked("รูปภาพ/ช้าง.png")).isEqualTo("รูปภาพ/ช้าง.png");
    }

    @Test
    void oldPagesThatDoNotSaySoAreInTheAlphabetTheyAreIn() {
        byte[] old = "<p>สวัสดีครับ".getBytes(Charset.forName("x-windows-874"));
        List<ShownFile> files =
                make(new Zips().file("index.html", old).file("said.html", PAGE).file("new.html", "<p>สวัสดี"));
        assertThat(files)
                .extracting(ShownFile::mediaType)
                .containsExactly("text/html;charset=windows-874", "text/html", "text/html;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.html", "a/../../up.html", "/etc/passwd", "C:\\up.html", "a\\..\\..\\up.html"})
    void whatLeadsOutOfThePackageOpensNothingOfIt(String name) {
        assertFails(
                "media.package-leads-out", new Zips().file("index.html", PAGE).file(name, "x"));
    }

    @Test
    void aFewBytesThatBecomeManyAreNotUnpacked() {
        assertFails("media.package-bomb", new Zips().file("index.html", PAGE).file("zero.bin", new byte[32 << 20]));
    }

    @Test
    void aFloodOfFilesIsNotUnpacked() {
        Zips flood = new Zips().file("index.html", PAGE);
        for (int file = 0; file < 100_000; file++) {
            flood.file(file + ".txt", "");
        }
        assertFails("media.package-bomb", flood);
    }

    @Test
    void aBrokenPackageSaysSo() throws Exception {
        Path half = new Zips().file("index.html", PAGE).in(folder);
        byte[] bytes = java.nio.file.Files.readAllBytes(half);
        java.nio.file.Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> make(half)).hasMessageContaining("media.package-broken");
    }

    @Test
    void aPageOfTextIsTheSameInEveryAlphabet() {
        assertThat(PageTypes.of("a.txt", "plain".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(PageTypes.of("a.unknown", new byte[0])).isEqualTo("application/octet-stream");
    }

    private static String first(List<ShownFile> files) {
        return files.stream()
                .filter(file -> file.place() != null)
                .map(ShownFile::path)
                .findFirst()
                .orElse("");
    }

    private void assertFails(String code, Zips zip) {
        assertThatThrownBy(() -> make(zip))
                .isInstanceOfSatisfying(
                        Unplayable.class, verdict -> assertThat(verdict.code()).isEqualTo(code));
    }

    private List<ShownFile> make(Zips zip) {
        return make(zip.in(folder));
    }

    private List<ShownFile> make(Path zip) {
        return maker.make(new Work(FileForm.PAGES, zip, folder, () -> false));
    }
}
