package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import sala.disk.Folders;

/**
 * The programs as they lie in the jar, and how they get out of it. Unpacking may be killed at any time and repeated:
 * the folder gets its final name only when all files in it are complete and on the disk.
 */
final class BundledPrograms {

    private final String prefix;

    BundledPrograms() {
        this(System.getProperty("os.arch"));
    }

    BundledPrograms(String architecture) {
        String cpu = architecture.toLowerCase(Locale.ROOT);
        String platform = cpu.equals("aarch64") || cpu.equals("arm64") ? "linux-arm64-gpl" : "linux-x86_64-gpl";
        this.prefix = "org/bytedeco/ffmpeg/" + platform + "/";
    }

    /**
     * Unpacks below this folder, unless that has been done.
     *
     * @return the folder with {@code ffmpeg} and {@code ffprobe} and their libraries
     */
    Path unpackInto(Path tools) throws IOException {
        URL program = BundledPrograms.class.getClassLoader().getResource(prefix + "ffmpeg");
        if (program == null) {
            throw new IOException("this build carries no ffmpeg for " + System.getProperty("os.arch"));
        }
        JarURLConnection connection = (JarURLConnection) program.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return unpackInTurn(jar, Files.createDirectories(tools));
        }
    }

    /** Several threads of a node ask when it starts, and programs may share the folder: the first unpacks. */
    private Path unpackInTurn(JarFile jar, Path tools) throws IOException {
        Path turn = tools.resolveSibling(tools.getFileName() + ".turn");
        synchronized (BundledPrograms.class) {
            try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock mine = channel.lock();
                try {
                    return unpack(jar, tools);
                } finally {
                    mine.release();
                }
            }
        }
    }

    private Path unpack(JarFile jar, Path tools) throws IOException {
        List<JarEntry> files = jar.stream().filter(this::isWanted).toList();
        Path folder = tools.resolve(fingerprint(files));
        if (!isComplete(folder, files)) {
            Folders.delete(folder);
            Path unfinished = tools.resolve(folder.getFileName() + ".unfinished");
            Folders.delete(unfinished);
            Files.createDirectory(unfinished);
            for (JarEntry file : files) {
                copy(jar, file, unfinished.resolve(name(file)));
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.deleteAllBut(folder);
        return folder;
    }

    /** The libraries that bind FFmpeg to Java are left in the jar: nobody shall load them. */
    private boolean isWanted(JarEntry entry) {
        return entry.getName().startsWith(prefix)
                && !entry.isDirectory()
                && !name(entry).startsWith("libjni");
    }

    private String name(JarEntry entry) {
        return entry.getName().substring(prefix.length());
    }

    private static String fingerprint(List<JarEntry> files) {
        CRC32 sum = new CRC32();
        files.forEach(file -> sum.update(Long.toString(file.getCrc()).getBytes(StandardCharsets.US_ASCII)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private boolean isComplete(Path folder, List<JarEntry> files) throws IOException {
        for (JarEntry file : files) {
            Path unpacked = folder.resolve(name(file));
            if (!Files.isRegularFile(unpacked) || Files.size(unpacked) != file.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
        if (!to.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + to);
        }
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
