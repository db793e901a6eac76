package sala.media.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs, whole ones and others. */
final class Papers {

    private Papers() {}

    /** @param password that is needed to open it; none when empty */
    static byte[] whole(String password, int keyLength) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (keyLength > 0) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("keeper", password, new AccessPermission());
                policy.setEncryptionKeyLength(keyLength);
                document.protect(policy);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] whole() {
        return whole("", 0);
    }

    /** The table at the end says that its parts are elsewhere, as after mail programs that change the ends of lines. */
    static byte[] withAWrongTable() {
        String paper = new String(whole(), StandardCharsets.ISO_8859_1);
        return paper.replaceFirst("startxref\\s+\\d+", "startxref\n1")
                .replace("%PDF-", "\n\n\n%PDF-")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Right where programs look whether it is one, and nothing in between. */
    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return framed(noise);
    }

    private static byte[] framed(byte[] middle) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(middle);
        bytes.writeBytes("\nstartxref\n116\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** Its catalogue is in a piece that unpacks to a gigabyte. */
    static byte[] bomb() {
        byte[] packed = deflated(new byte[1 << 20], 1024);
        ByteArrayOutputStream middle = new ByteArrayOutputStream();
        middle.writeBytes(
                ("1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        middle.writeBytes(packed);
        middle.writeBytes("\nendstream\nendobj\ntrailer<</Root 2 0 R/Size 3>>".getBytes(StandardCharsets.ISO_8859_1));
        return framed(middle.toByteArray());
    }

    private static byte[] deflated(byte[] piece, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
