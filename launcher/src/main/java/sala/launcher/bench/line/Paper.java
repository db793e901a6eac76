package sala.launcher.bench.line;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A PDF of one page that carries noise along: nothing makes it smaller, and schools get it byte for byte. */
record Paper(String title, List<byte[]> noise) {

    /** About what is in it besides noise. */
    private static final int FRAME = 800;

    private static final int BLOCK = 100_000;

    /** So many of nearly so many bytes each; no two alike, and none of another call's. */
    static List<Sample> of(String name, int count, int bytes) {
        return IntStream.range(0, count)
                .mapToObj(number -> of(name + "-" + number, bytes).sample())
                .toList();
    }

    static Paper of(String title, int bytes) {
        Random random = new Random(title.hashCode());
        List<byte[]> noise = new ArrayList<>();
        for (int left = Math.max(1, bytes - FRAME); left > 0; left -= BLOCK) {
            noise.add(noise(random, Math.min(BLOCK, left)));
        }
        return new Paper(title, noise);
    }

    /** With so many bytes more after each of these blocks. */
    Paper with(int bytes, int... after) {
        List<byte[]> more = new ArrayList<>(noise);
        for (int i = after.length - 1; i >= 0; i--) {
            more.add(after[i], noise(new Random(after[i]), bytes));
        }
        return new Paper(title, more);
    }

    int blocks() {
        return noise.size();
    }

    private static byte[] noise(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    Sample sample() {
        return new Sample(title, title + ".pdf", "application/pdf", bytes());
    }

    private byte[] bytes() {
        String words = "BT /F1 24 Tf 72 700 Td (" + title + ") Tj ET";
        List<byte[]> objects = new ArrayList<>(List.of(
                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F1 5 0 R>>>>>>"),
                stream(ascii(words)),
                ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")));
        noise.forEach(block -> objects.add(stream(block)));
        return file(objects);
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int count = objects.size() + 1;
        String end = "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n"
                + out.size() + "\n%%EOF\n";
        out.writeBytes(ascii(end));
        return out.toByteArray();
    }

    private static byte[] stream(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<</Length " + content.length + ">>stream\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
