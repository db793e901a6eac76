package sala.mirror.sending;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk with a file system of its own, as an image that can be mounted; by the kernel, or by what FUSE has for it. */
final class DiskImage implements AutoCloseable {

    /** How to make and mount one; {@code IMAGE}, {@code LOOP} and {@code AT} stand for what they say. */
    enum Kind {
        FAT32(
                List.of("mkfs.vfat", "-F", "32", "IMAGE"),
                List.of("mount", "-t", "vfat", "-o", "loop", "IMAGE", "AT"),
                List.of("fusefat", "-o", "rw+", "IMAGE", "AT")),
        EXFAT(
                List.of("mkfs.exfat", "IMAGE"),
                List.of("mount", "-t", "exfat", "-o", "loop", "IMAGE", "AT"),
                List.of("mount.exfat-fuse", "LOOP", "AT"));

        private final List<String> make;
        private final List<List<String>> mounts;

        @SafeVarargs
        Kind(List<String> make, List<String>... mounts) {
            this.make = make;
            this.mounts = List.of(mounts);
        }
    }

    private final Kind kind;
    private final Path image;
    private final Path at;
    private String loop = "";

    private DiskImage(Kind kind, Path folder) throws IOException {
        this.kind = kind;
        this.image = folder.resolve("disk.img");
        this.at = Files.createDirectory(folder.resolve("mounted"));
    }

    /** An empty one, mounted; the test is skipped, and says so, where this machine cannot do that. */
    static DiskImage make(Kind kind, Path folder, long bytes) throws IOException {
        if (!run(List.of("id", "-u")).strip().equals("0")) {
            skip(kind, "only root mounts images");
        }
        DiskImage disk = new DiskImage(kind, folder);
        try (RandomAccessFile file = new RandomAccessFile(disk.image.toFile(), "rw")) {
            file.setLength(bytes);
        }
        if (!disk.succeeds(kind.make)) {
            skip(kind, kind.make.get(0) + " is missing");
        }
        disk.plug();
        return disk;
    }

    private static void skip(Kind kind, String why) {
        System.out.println("SKIPPED on " + kind + ": " + why);
        abort(why);
    }

    Path at() {
        return at;
    }

    void plug() throws IOException {
        loop = kind.mounts.stream().anyMatch(mount -> mount.contains("LOOP")) ? loopDevice() : "";
        for (List<String> mount : kind.mounts) {
            if (succeeds(mount) && isMounted()) {
                return;
            }
        }
        skip(kind, "neither this kernel nor FUSE mounts it");
    }

    private String loopDevice() throws IOException {
        return run(List.of("losetup", "-f", "--show", image.toString())).strip();
    }

    private boolean isMounted() throws IOException {
        return run(List.of("mount")).contains(" " + at + " ");
    }

    /** As the disk is at this moment; what the system has not written to it yet is lost. */
    void pullOut() throws IOException {
        Path copy = Files.copy(image, image.resolveSibling("copy.img"), StandardCopyOption.REPLACE_EXISTING);
        unplug();
        Files.move(copy, image, StandardCopyOption.REPLACE_EXISTING);
        plug();
    }

    void unplug() throws IOException {
        while (isMounted()) {
            run(List.of("umount", at.toString()));
        }
        if (!loop.isEmpty()) {
            run(List.of("losetup", "-d", loop));
            loop = "";
        }
    }

    @Override
    public void close() throws IOException {
        unplug();
    }

    private boolean succeeds(List<String> command) throws IOException {
        try {
            run(command.stream().map(this::put).toList());
            return true;
        } catch (Failed no) {
            return false;
        } catch (IOException missing) {
            return false;
        }
    }

    private String put(String word) {
        return switch (word) {
            case "IMAGE" -> image.toString();
            case "LOOP" -> loop;
            case "AT" -> at.toString();
            default -> word;
        };
    }

    private static String run(List<String> command) throws IOException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Failed(command + ": " + Files.readString(said, StandardCharsets.ISO_8859_1));
            }
            return Files.readString(said, StandardCharsets.ISO_8859_1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static final class Failed extends IOException {
        private static final long serialVersionUID = 1L;

        Failed(String said) {
            super(said);
        }
    }
}
