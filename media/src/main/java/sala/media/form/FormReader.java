package sala.media.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import sala.media.pack.PackageRefused;
import sala.media.pack.PackedFiles;

/** Tells files with files in them apart, which all begin alike, by what lies in them. */
public final class FormReader {

    private static final Map<String, FileForm> OFFICE_FOLDERS =
            Map.of("word/", FileForm.DOCX, "ppt/", FileForm.PPTX, "xl/", FileForm.XLSX);

    /** Names of streams, as old Office wrote them into the directory of its files. */
    private static final Map<String, FileForm> OLD_OFFICE = Map.of(
            "WordDocument", FileForm.DOC,
            "PowerPoint Document", FileForm.PPT,
            "Workbook", FileForm.XLS,
            "Book", FileForm.XLS);

    private static final int DIRECTORY = 16 << 10;
    private static final int MOST_TYPE = 200;

    private FormReader() {}

    /** Whether {@link FileForm#of} alone cannot tell. */
    public static boolean hasToLookDeeper(FileForm guess) {
        return switch (guess) {
            case EPUB, DOCX, ODT, PAGES, DOC -> true;
            default -> false;
        };
    }

    /**
     * What such a file really is; empty when nothing can be done with it here. What cannot be opened, or would be too
     * much, stays what it seems: whoever opens it says why it cannot be.
     */
    public static Optional<FileForm> look(FileForm guess, Path file) throws IOException {
        if (guess == FileForm.DOC) {
            return oldOffice(file);
        }
        try (PackedFiles packed = PackedFiles.open(file)) {
            return packed(packed);
        } catch (PackageRefused e) {
            return Optional.of(guess);
        }
    }

    /** Whether it is an exercise of H5P: a package without a page, which only a player of its own can show. */
    public static boolean isExercise(Path file) {
        try (PackedFiles packed = PackedFiles.open(file)) {
            return packed.find("h5p.json").isPresent();
        } catch (IOException noPackage) {
            return false;
        }
    }

    private static Optional<FileForm> packed(PackedFiles packed) throws IOException {
        Optional<FileForm> said = said(packed);
        if (said.isPresent()) {
            return said;
        }
        if (packed.find("META-INF/container.xml").isPresent()) {
            return Optional.of(FileForm.EPUB);
        }
        if (packed.find("[Content_Types].xml").isPresent()) {
            return OFFICE_FOLDERS.entrySet().stream()
                    .filter(folder -> packed.hasFolder(folder.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        return packed.entry().map(page -> FileForm.PAGES);
    }

    /** What the file {@code mimetype} says, which books and open documents have. */
    private static Optional<FileForm> said(PackedFiles packed) throws IOException {
        Optional<PackedFiles.Packed> type = packed.find("mimetype");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = packed.open(type.get())) {
            String said = new String(in.readNBytes(MOST_TYPE), StandardCharsets.ISO_8859_1).strip();
            FileForm form = FileForm.ofMediaType(said);
            return Optional.of(form)
                    .filter(known -> known == FileForm.EPUB || known.isOffice() && known != FileForm.TEXT);
        }
    }

    /** The directory lies where the header says, in most files; its names are in UTF-16. */
    private static Optional<FileForm> oldOffice(Path file) throws IOException {
        String text = directory(file);
        return OLD_OFFICE.entrySet().stream()
                .filter(stream -> text.contains(wide(stream.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String directory(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(512);
            if (header.length < 512) {
                return "";
            }
            int size = 1 << Math.min(16, header[30] & 0xff);
            long sector = little(header, 48);
            in.skip(Math.max(0, (sector + 1) * size - 512));
            return new String(in.readNBytes(DIRECTORY), StandardCharsets.ISO_8859_1);
        }
    }

    private static long little(byte[] bytes, int at) {
        return bytes[at] & 0xffL
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0x7fL) << 24;
    }

    /** With its end, so that no name is taken for the beginning of a longer one. */
    private static String wide(String name) {
        return new String((name + '\0').getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
