package sala.search.nasty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs that mean harm, or were harmed. */
final class Pdf {

    private Pdf() {}

    static byte[] saying(String words) throws IOException {
        return made(document -> page(document, words));
    }

    static byte[] locked(String words) throws IOException {
        return made(document -> {
            page(document, words);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("keeper", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /** A page that draws gigabytes. */
    static byte[] bomb() throws IOException {
        return made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream drawing = document.getDocument().createCOSStream();
            byte[] piece = "BT ET ".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = drawing.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 1500; i++) {
                    out.write(piece);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, drawing);
        });
    }

    /** Chapters within chapters. */
    static byte[] deepOutline(String words) throws IOException {
        return made(document -> {
            page(document, words);
            COSDictionary outer = new COSDictionary();
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTLINES, outer);
            for (int i = 0; i < 20_000; i++) {
                COSDictionary inner = new COSDictionary();
                inner.setString(COSName.TITLE, "x");
                outer.setItem(COSName.FIRST, inner);
                outer.setItem(COSName.LAST, inner);
                outer = inner;
            }
        });
    }

    static byte[] noise() {
        byte[] noise = new byte[50_000];
        new Random(11).nextBytes(noise);
        return ("%PDF-1.7\n" + new String(noise, StandardCharsets.ISO_8859_1) + "\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void page(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        if (words.isEmpty()) {
            return;
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] made(Making making) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            making.in(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Making {
        void in(PDDocument document) throws IOException;
    }
}
