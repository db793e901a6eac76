package sala.media.disk.walk;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import sala.media.disk.name.ReadableName;

/**
 * Paths as text that keeps every byte of them, whatever alphabet the disk was written in and whatever the server's own
 * is: as in a {@code file:} URI, so that {@code /media/ก} is {@code /media/%E0%B8%81}.
 */
public final class RawPath {

    private static final String PLAIN = "-_.~!$&'()*+,;=:@/";

    private RawPath() {}

    public static String of(Path path) {
        return withoutSlash(path.toAbsolutePath().normalize().toUri().getRawPath());
    }

    /** @throws IllegalArgumentException when no file can be called that */
    public static Path path(String raw) {
        return Path.of(URI.create("file://" + raw));
    }

    /** Of what somebody typed. */
    public static String ofText(String typed) {
        StringBuilder raw = new StringBuilder();
        for (byte each : typed.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            raw.append(plain ? String.valueOf(c) : String.format("%%%02X", each & 0xff));
        }
        return withoutSlash(raw.toString());
    }

    /** The names on the way, each as people read it. */
    public static List<String> names(String raw) {
        return Arrays.stream(raw.split("/"))
                .filter(name -> !name.isEmpty())
                .map(name -> ReadableName.of(bytes(name)))
                .toList();
    }

    /** As people read it. */
    public static String readable(String raw) {
        return "/" + String.join("/", names(raw));
    }

    private static byte[] bytes(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%' && i + 2 < raw.length()) {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String withoutSlash(String raw) {
        return raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }
}
