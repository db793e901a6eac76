package sala.launcher.bench.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files with files in them: documents of paragraphs, and folders of pages, each with a picture of noise. */
final class Wrapped {

    private static final int PAGES = 30;
    private static final int CHANGED = 7;
    private static final int WORDS = 1_500;
    private static final int PICTURE = 300_000;
    private static final int WORD_KINDS = 5_000;
    private static final String EDIT = " แก้ไขคำในย่อหน้านี้";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Wrapped() {}

    /** @param edited whether a sentence has been added on one page */
    static Sample folder(String title, boolean edited) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", utf8("<html><body><a href='page-0.html'>1</a></body></html>"));
        for (int page = 0; page < PAGES; page++) {
            String words = words(title + page) + (edited && page == CHANGED ? EDIT : "");
            files.put("page-" + page + ".html", utf8("<html><body><p>" + words + "</p></body></html>"));
        }
        files.put("picture.png", noise(title));
        return new Sample(title, title + ".zip", "application/zip", zip(files));
    }

    static Sample document(String title, boolean edited) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < PAGES; page++) {
            String words = words(title + page) + (edited && page == CHANGED ? EDIT : "");
            text.append("<w:p><w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='bin' ContentType='application/octet-stream'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + DOCX + ".main+xml'/></Types>"));
        files.put(
                "_rels/.rels",
                utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Target='word/document.xml' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                        + "</Relationships>"));
        files.put(
                "word/document.xml",
                utf8("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + text + "</w:body></w:document>"));
        files.put("word/media/picture.bin", noise(title));
        return new Sample(title, title + ".docx", DOCX, zip(files));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String words(String seed) {
        Random random = new Random(seed.hashCode());
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append(Integer.toString(random.nextInt(WORD_KINDS), Character.MAX_RADIX))
                    .append(' ');
        }
        return words.toString();
    }

    private static byte[] noise(String seed) {
        byte[] bytes = new byte[PICTURE];
        new Random(seed.hashCode()).nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
