package sala.search.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files of many formats in a folder, with words in them or with a bomb. */
final class SampleFiles {

    static final Charset WINDOWS_THAI = Charset.forName("x-windows-874");

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    Path text(String name, String words, Charset encoding) throws IOException {
        return Files.write(folder.resolve(name), words.getBytes(encoding));
    }

    Path docx(String words) throws IOException {
        Path file = folder.resolve("sample.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
        }
        return file;
    }

    Path pptx(String... slides) throws IOException {
        Path file = folder.resolve("sample.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (String words : slides) {
                show.createSlide().createTextBox().setText(words);
            }
            show.write(out);
        }
        return file;
    }

    /** As PowerPoint 97 wrote them. */
    Path ppt(String... slides) throws IOException {
        Path file = folder.resolve("sample.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (String words : slides) {
                show.createSlide().createTextBox().setText(words);
            }
            show.write(out);
        }
        return file;
    }

    Path pdf(String... pages) throws IOException {
        return Files.write(folder.resolve("sample.pdf"), ThaiPdf.of(pages));
    }

    /**
     * A workbook that says it has a billion strings, all in one piece: some hundred kilobytes that unpack to a
     * gigabyte.
     */
    Path bomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            member(zip, "[Content_Types].xml", CONTENT_TYPES);
            member(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
            member(zip, "xl/workbook.xml", WORKBOOK);
            member(zip, "xl/_rels/workbook.xml.rels", RELATIONS.formatted("sharedStrings", "xl/sharedStrings.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>"
                    .getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'a');
            for (int i = 0; i < 400; i++) {
                zip.write(megabyte);
            }
            zip.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void member(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="/%2$s"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%1$s"/>
            </Relationships>""";
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>""";
}
