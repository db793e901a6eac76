package sala.media.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips for tests, with whatever names. */
public final class Zips {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Charset names = StandardCharsets.UTF_8;

    public Zips file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zips file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** In which alphabet the names are written. */
    public Zips named(Charset alphabet) {
        names = alphabet;
        return this;
    }

    public Path in(Path folder) {
        Path zip = folder.resolve("package.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)), names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }
}
