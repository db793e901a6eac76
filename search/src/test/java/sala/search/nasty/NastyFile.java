package sala.search.nasty;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import sala.search.reading.ReadText.Outcome;

/** All of them, each with its name, what becomes of it, and how it is made. */
enum NastyFile {
    BOMB_DOCX(
            "bomb.docx",
            Outcome.CUT,
            Office.docx(Office.paragraph(NastyFile.WORDS).times(3_000_000))),
    BOMB_ONE_WORD_DOCX("one-word.docx", Outcome.DANGEROUS, Office.docx(NastyFile.endless("<w:p><w:r><w:t>"))),
    BOMB_XLSX("bomb.xlsx", Outcome.DANGEROUS, Office.xlsx(NastyFile.endless("<si><t>"))),
    BOMB_ODT("bomb.odt", Outcome.CUT, Office.odt("", NastyFile.endless("<text:p>"))),
    BOMB_PDF("bomb.pdf", Outcome.TOO_SLOW, out -> out.write(Pdf.bomb()), true),
    BOMB_ZIP(
            "bomb.zip",
            Outcome.CUT,
            new Zip().with("a.txt", Bytes.of("a".repeat(1 << 20)).times(2000))),

    XXE_DOCX("xxe.docx", Outcome.READ, Office.docx(NastyFile.ENTITY, Office.paragraph("&e;" + NastyFile.WORDS))),
    XXE_ODT(
            "xxe.odt",
            Outcome.READ,
            Office.odt(NastyFile.ENTITY, Bytes.of("<text:p>&e;" + NastyFile.WORDS + "</text:p>"))),
    XXE_ODP("xxe.odp", Outcome.READ, Office.odp(NastyFile.ENTITY, "&e;" + NastyFile.WORDS)),
    BOMB_ODP("bomb.odp", Outcome.CUT, Office.odp("", NastyFile.WORDS.repeat(100_000))),
    XXE_EPUB("xxe.epub", Outcome.READ, Office.epub(NastyFile.ENTITY, "&e;" + NastyFile.WORDS)),
    XXE_SVG(
            "xxe.svg",
            Outcome.READ,
            Bytes.of(NastyFile.ENTITY + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;" + NastyFile.WORDS
                    + "</text></svg>")),
    XXE_HTML(
            "xxe.html",
            Outcome.READ,
            Bytes.of("<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;" + NastyFile.WORDS)),
    LAUGHS_XML("laughs.xml", Outcome.UNREADABLE, NastyFile.laughs()),

    DEEP_ZIP("deep.zip", Outcome.WITHOUT_TEXT, NastyFile.zipped(60)),
    DEEP_XML("deep.xml", Outcome.UNREADABLE, Bytes.of("<a>").times(200_000)),
    DEEP_HTML("deep.html", Outcome.READ, Bytes.of("<div>").times(100_000).then(Bytes.of(NastyFile.WORDS))),
    DEEP_JSON("deep.json", Outcome.READ, Bytes.of("[").times(1_000_000).then(Bytes.of(NastyFile.WORDS))),
    DEEP_RTF(
            "deep.rtf",
            Outcome.READ,
            Bytes.of("{\\rtf1 " + NastyFile.LATIN + "\\par ").then(Bytes.of("{").times(500_000))),
    DEEP_PDF("deep.pdf", Outcome.BOMB, out -> out.write(Pdf.deepOutline(NastyFile.LATIN))),

    LOCKED_PDF("locked.pdf", Outcome.LOCKED, out -> out.write(Pdf.locked("secret words"))),
    LOCKED_DOCX("locked.docx", Outcome.LOCKED, out -> out.write(Office.locked(Office.docx(Office.paragraph("a"))))),
    LOCKED_XLS("locked.xls", Outcome.LOCKED, out -> out.write(Office.lockedOldWorkbook("a"))),
    LOCKED_ZIP("locked.zip", Outcome.LOCKED, Bytes.of(Base64.getDecoder().decode(NastyFile.ZIP_WITH_PASSWORD))),

    EMPTY("empty.pdf", Outcome.WITHOUT_TEXT, Bytes.of("")),
    BLANK_PDF("blank.pdf", Outcome.WITHOUT_TEXT, out -> out.write(Pdf.saying(""))),
    NOISE_PDF("noise.pdf", Outcome.UNREADABLE, Bytes.of(Pdf.noise())),
    PDF_CALLED_DOCX("paper.docx", Outcome.READ, out -> out.write(Pdf.saying(NastyFile.LATIN))),
    HTML_CALLED_PDF("page.pdf", Outcome.READ, Bytes.of("<html><body><p>" + NastyFile.WORDS)),
    TEXT_CALLED_DOC("words.doc", Outcome.READ, Bytes.of(NastyFile.WORDS)),
    PROGRAM_CALLED_PDF("program.pdf", Outcome.WITHOUT_TEXT, Bytes.of(NastyFile.program())),

    HALF_DOCX(
            "half.docx",
            Outcome.UNREADABLE,
            Office.docx(Office.paragraph(NastyFile.WORDS)).half()),
    HALF_XLSX("half.xlsx", Outcome.UNREADABLE, NastyFile.workbook(false).half()),
    HALF_XLS("half.xls", Outcome.UNREADABLE, NastyFile.workbook(true).half()),
    HALF_ODT(
            "half.odt",
            Outcome.UNREADABLE,
            Office.odt("", Bytes.of("<text:p>" + NastyFile.WORDS + "</text:p>")).half()),
    HALF_EPUB("half.epub", Outcome.UNREADABLE, Office.epub("", NastyFile.WORDS).half()),
    HALF_ZIP(
            "half.zip",
            Outcome.UNREADABLE,
            new Zip().with("a.txt", NastyFile.WORDS.repeat(200)).half()),
    HALF_PDF("half.pdf", Outcome.UNREADABLE, ((Bytes) out -> out.write(Pdf.saying(NastyFile.LATIN))).half()),
    HALF_HTML(
            "half.html",
            Outcome.READ,
            Bytes.of("<html><body><p>" + NastyFile.WORDS + "</p></body></html>" + " ".repeat(200))
                    .half()),
    HALF_RTF(
            "half.rtf",
            Outcome.READ,
            Bytes.of("{\\rtf1 " + NastyFile.LATIN + "\\par " + " ".repeat(200) + "}")
                    .half()),

    LIES_HTML(
            "lies.html",
            Outcome.READ,
            Bytes.inThaiWindows("<html><head><meta charset='iso-8859-1'></head><body><p>" + NastyFile.WORDS)),
    WINDOWS_TXT("windows.txt", Outcome.READ, Bytes.inThaiWindows(NastyFile.WORDS)),
    WINDOWS_CSV("windows.csv", Outcome.READ, Bytes.inThaiWindows("1," + NastyFile.WORDS + "\n2," + NastyFile.WORDS)),
    WINDOWS_SRT(
            "windows.srt", Outcome.READ, Bytes.inThaiWindows("1\n00:00:01,000 --> 00:00:02,000\n" + NastyFile.WORDS)),
    WINDOWS_RTF(
            "windows.rtf",
            Outcome.READ,
            NastyFile.thaiRtf("\\ansicpg874\\deff0{\\fonttbl{\\f0\\fcharset222 Tahoma;}}")),
    FONT_RTF(
            "font.rtf",
            Outcome.READ,
            NastyFile.thaiRtf("\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset222 Cordia New;}}")),
    SILENT_RTF("silent.rtf", Outcome.READ, NastyFile.thaiRtf("\\deff0{\\fonttbl{\\f0 CordiaUPC;}}")),
    OFFICE_95_XLS("office95.xls", Outcome.READ, out -> out.write(OldWorkbook.saying(NastyFile.WORDS))),
    OLD_XLS("old.xls", Outcome.READ, NastyFile.workbook(true)),

    HUGE_TXT("huge.txt", Outcome.CUT, Bytes.of(NastyFile.WORDS + "\n").times(4_000_000), true),
    HUGE_CSV("huge.csv", Outcome.CUT, Bytes.of("1," + NastyFile.WORDS + "\n").times(4_000_000), true),
    HUGE_HTML(
            "huge.html",
            Outcome.DANGEROUS,
            Bytes.of("<p>" + NastyFile.WORDS + "\n").times(4_000_000),
            true);

    static final String WORDS = "ชั้นประถมศึกษาปีที่ 4 เรื่องเศษส่วนและทศนิยม";

    /** Where the format, or the font at hand, has no Thai letters. */
    private static final String LATIN = "half of nine moons";

    /** What no file may make the reader tell. */
    static final String SECRET = "root:";

    private static final String ENTITY = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";

    /** One member, under the oldest of passwords (PKWARE), by Info-ZIP. */
    private static final String ZIP_WITH_PASSWORD =
            "UEsDBAoACQAAAAWDdl3zn0jLGQAAAA0AAAAFABwAYS50eHRVVAkAAyoXA2sqFwNrdXgLAAEEAAAAAAQAAAAA3liWm01mMyVcNgM9G22d5c0/sPVXrgeeylBLBwjzn0jLGQAAAA0AAABQSwECHgMKAAkAAAAFg3Zd859IyxkAAAANAAAABQAYAAAAAAABAAAApIEAAAAAYS50eHRVVAUAAyoXA2t1eAsAAQQAAAAABAAAAABQSwUGAAAAAAEAAQBLAAAAaAAAAAAA";

    private final String fileName;
    private final Outcome outcome;
    private final Bytes bytes;
    private final boolean huge;

    NastyFile(String fileName, Outcome outcome, Bytes bytes) {
        this(fileName, outcome, bytes, false);
    }

    NastyFile(String fileName, Outcome outcome, Bytes bytes, boolean huge) {
        this.fileName = fileName;
        this.outcome = outcome;
        this.bytes = bytes;
        this.huge = huge;
    }

    String fileName() {
        return fileName;
    }

    Outcome outcome() {
        return outcome;
    }

    /** What is read of it, where anything is. */
    String says() {
        return switch (this) {
            case DEEP_RTF, PDF_CALLED_DOCX, HALF_RTF -> LATIN;
            case BOMB_ODT, BOMB_ZIP -> "aaaa";
            default -> WORDS;
        };
    }

    /** Whether making or reading it takes long. */
    boolean isHuge() {
        return huge;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve(fileName);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            bytes.to(out);
        }
        return file;
    }

    /** A gigabyte without an end. */
    private static Bytes endless(String beginning) {
        return Bytes.of(beginning).then(Bytes.of("a".repeat(1 << 20)).times(1000));
    }

    private static Bytes zipped(int deep) {
        return deep == 0 ? new Zip().with("a.txt", WORDS) : new Zip().with("a.zip", zipped(deep - 1));
    }

    private static Bytes laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        return Bytes.of(entities + "]><x>&a39;</x>");
    }

    private static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 0x7f;
        System.arraycopy("ELF\2\1\1".getBytes(StandardCharsets.US_ASCII), 0, program, 1, 6);
        return program;
    }

    private static Bytes workbook(boolean old) {
        return out -> out.write(Office.workbook(WORDS, "", old));
    }

    private static Bytes thaiRtf(String head) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi" + head + "\\f0 ");
        for (byte b : WORDS.getBytes(Bytes.WINDOWS_THAI)) {
            rtf.append("\\'%02x".formatted(b & 0xff));
        }
        return Bytes.of(rtf + "\\par}");
    }
}
