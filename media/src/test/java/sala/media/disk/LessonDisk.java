package sala.media.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with lessons as they are handed out on disks; recordings in it are small and say who they are. */
public record LessonDisk(Path root) {

    public LessonDisk recording(String path, String content) {
        return file(path, "RECORDING of " + content);
    }

    public LessonDisk paper(String path, String content) {
        return file(path, "%PDF-1.7 " + content + "\n%%EOF");
    }

    public LessonDisk file(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive whose names are written in this alphabet. */
    public LessonDisk archive(String path, Charset alphabet, Map<String, String> entries) {
        try (OutputStream out =
                        Files.newOutputStream(Files.createDirectories(root).resolve(path));
                ZipOutputStream zip = new ZipOutputStream(out, alphabet)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
