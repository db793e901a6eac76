package sala.search.nasty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Documents of Office, old and new, by their parts. */
final class Office {

    private static final String CONTAINER = "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
            + "<rootfiles><rootfile full-path='book.opf'/></rootfiles></container>";

    private static final String CHAPTER = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>%s</p></body></html>";

    private static final String SLIDE = "<draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>"
            + "<draw:frame><draw:text-box><text:p>ข้อ<text:s/>1</text:p></draw:text-box></draw:frame>";

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String RELATION =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="/%s"/></Relationships>""";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Office() {}

    static Zip docx(Bytes body) {
        return docx("", body);
    }

    /** @param before what stands before the document's first element, such as a document type */
    static Zip docx(String before, Bytes body) {
        Bytes document = Bytes.of(before + "<w:document xmlns:w=\"" + WORD + "\"><w:body>")
                .then(body)
                .then(Bytes.of("</w:body></w:document>"));
        return new Zip()
                .with("[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document"))
                .with("_rels/.rels", RELATION.formatted("officeDocument", "word/document.xml"))
                .with("word/document.xml", document);
    }

    static Bytes paragraph(String words) {
        return Bytes.of("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
    }

    /** Its first line in the style that programs call heading 1. */
    static Bytes headedDocx(String heading, String... lines) {
        return out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                CTStyle style = CTStyle.Factory.newInstance();
                style.setStyleId("Heading1");
                style.addNewName().setVal("heading 1");
                document.createStyles().addStyle(new XWPFStyle(style));
                XWPFParagraph first = document.createParagraph();
                first.setStyle("Heading1");
                first.createRun().setText(heading);
                for (String line : lines) {
                    document.createParagraph().createRun().setText(line);
                }
                document.write(out);
            }
        };
    }

    /** A paragraph for each line. */
    static Bytes slide(String heading, String... lines) {
        return out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                XSLFTextBox box = show.createSlide().createTextBox();
                box.setText(heading);
                for (String line : lines) {
                    box.addNewTextParagraph().addNewTextRun().setText(line);
                }
                show.write(out);
            }
        };
    }

    /** Whose words are in one table of all words, as programs write it. */
    static Zip xlsx(Bytes words) {
        Bytes table = Bytes.of("<sst xmlns='" + CELLS + "'>").then(words).then(Bytes.of("</sst>"));
        return new Zip()
                .with("[Content_Types].xml", TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet"))
                .with("_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", "<workbook xmlns='" + CELLS + "'><sheets/></workbook>")
                .with("xl/_rels/workbook.xml.rels", RELATION.formatted("sharedStrings", "xl/sharedStrings.xml"))
                .with("xl/sharedStrings.xml", table);
    }

    static Zip odt(String before, Bytes body) {
        Bytes content = Bytes.of(before
                        + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>")
                .then(body)
                .then(Bytes.of("</office:text></office:body></office:document-content>"));
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content);
    }

    /** With a title and a line on each slide, as LibreOffice writes it; empty ones have neither. */
    static Zip odp(String before, String... titles) {
        StringBuilder slides = new StringBuilder();
        for (String title : titles) {
            slides.append("<draw:page>")
                    .append(title.isEmpty() ? "" : SLIDE.formatted(title))
                    .append("</draw:page>");
        }
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.presentation")
                .with(
                        "content.xml",
                        before
                                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
                                + "<office:presentation>" + slides
                                + "</office:presentation></office:body></office:document-content>");
    }

    /** A book of these chapters, the last of which stands first in the file. */
    static Zip book(String... chapters) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Zip book = new Zip().with("mimetype", "application/epub+zip").with("META-INF/container.xml", CONTAINER);
        for (int i = chapters.length; i > 0; i--) {
            book.with("%d.xhtml".formatted(i), CHAPTER.formatted(chapters[i - 1]));
            items.append("<item id='c%d' href='%d.xhtml' media-type='application/xhtml+xml'/>".formatted(i, i));
            spine.insert(0, "<itemref idref='c%d'/>".formatted(i));
        }
        return book.with(
                "book.opf",
                "<package xmlns='http://www.idpf.org/2007/opf'><manifest>" + items + "</manifest><spine>" + spine
                        + "</spine></package>");
    }

    static Zip epub(String before, String body) {
        return new Zip()
                .with("mimetype", "application/epub+zip")
                .with("META-INF/container.xml", CONTAINER)
                .with(
                        "book.opf",
                        "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='a.xhtml'"
                                + " media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine>"
                                + "</package>")
                .with(
                        "a.xhtml",
                        before + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + body + "</p></body></html>");
    }

    /** @param heading as the program writes it, with its codes */
    static byte[] workbook(String words, String heading, boolean old) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("แผ่นแรก");
            sheet.createRow(0).createCell(0).setCellValue(words);
            sheet.getHeader().setCenter(heading);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] lockedOldWorkbook(String words) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return workbook(words, "", true);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] locked(Bytes document) throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                document.to(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
