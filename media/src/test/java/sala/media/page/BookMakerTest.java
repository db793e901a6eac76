package sala.media.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.form.FileForm;
import sala.media.item.MediaBeans;
import sala.media.making.Work;
import sala.media.pack.Zips;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.testkit.TestDatabase;

class BookMakerTest {

    private static final String CONTAINER =
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                    + "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";
    private static final String PACKAGE =
            """
            <package xmlns='http://www.idpf.org/2007/opf'><manifest>
            <item id='b' href='two%20b.xhtml' media-type='application/xhtml+xml'/>
            <item id='a' href='text/บท1.xhtml' media-type='application/xhtml+xml'/>
            <item id='c' href='style.css' media-type='text/css'/>
            CONTENTS
            </manifest><spine><itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine></package>""";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private BookMaker maker;

    @BeforeEach
    void maker() {
        maker = new BookMaker(new MediaBeans(db, folder.resolve("blobs")).blobs);
    }

    @Test
    void chaptersComeInTheirOrderUnderTheTitlesOfTheContents() {
        List<ShownFile> files = make(book("<item id='n' href='nav.xhtml' properties='nav' media-type='x'/>")
                .file(
                        "OEBPS/nav.xhtml",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><nav><ol><li><a href='text/บท1.xhtml'>เศษส่วน</a>"
                                + "<a href='two%20b.xhtml#x'> การ\n บวก </a></li></ol></nav></html>"));
        assertThat(files)
                .filteredOn(file -> file.place() != null)
                .extracting(ShownFile::path, ShownFile::place, ShownFile::label)
                .containsExactlyInAnyOrder(
                        tuple("OEBPS/text/บท1.xhtml", 0, "เศษส่วน"), tuple("OEBPS/two b.xhtml", 1, "การ บวก"));
    }

    @Test
    void theContentsOfOldBooksAreReadThoughTheyNameADocumentType() {
        List<ShownFile> files = make(book("<item id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'/>")
                .file(
                        "OEBPS/toc.ncx",
                        "<!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' 'http://127.0.0.1:9/ncx.dtd'>"
                                + "<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint><navLabel><text>บทที่ 1"
                                + "</text></navLabel><content src='text/บท1.xhtml'/></navPoint></navMap></ncx>"));
        assertThat(files).extracting(ShownFile::label).contains("บทที่ 1");
    }

    @Test
    void aBookThatPointsAtFilesOfTheServerTellsNothingOfThem() {
        List<ShownFile> files = make(book("<item id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'/>")
                .file(
                        "OEBPS/toc.ncx",
                        "<!DOCTYPE ncx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><ncx xmlns='n'><navPoint><text>a&x;</text>"
                                + "<content src='text/บท1.xhtml'/></navPoint></ncx>"));
        assertThat(files).extracting(ShownFile::label).contains("a").noneMatch(label -> label.contains("root"));
    }

    @Test
    void whatIsNoBookOrIsLockedSaysSo() {
        assertFails("media.package-broken", new Zips().file("mimetype", "application/epub+zip"));
        assertFails("media.package-broken", new Zips().file("META-INF/container.xml", "<broken"));
        assertFails("media.encrypted", book("").file("META-INF/rights.xml", "<x/>"));
    }

    private static Zips book(String contents) {
        return new Zips()
                .file("mimetype", "application/epub+zip")
                .file("META-INF/container.xml", CONTAINER)
                .file("OEBPS/book.opf", PACKAGE.replace("CONTENTS", contents))
                .file("OEBPS/text/บท1.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'/>")
                .file("OEBPS/two b.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'/>")
                .file("OEBPS/style.css", "p{}");
    }

    private void assertFails(String code, Zips zip) {
        assertThatThrownBy(() -> make(zip))
                .isInstanceOfSatisfying(
                        Unplayable.class, verdict -> assertThat(verdict.code()).isEqualTo(code));
    }

    private List<ShownFile> make(Zips zip) {
        return maker.make(new Work(FileForm.EPUB, zip.in(folder), folder, () -> false));
    }
}
