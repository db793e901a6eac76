package sala.media.disk.walk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import sala.fault.Invalid;
import sala.media.disk.name.NameReader;
import sala.media.disk.name.NamingRules;
import sala.node.NodeSettings;

/**
 * Which folders of this machine people may choose in their browsers: those below the places where disks are mounted,
 * and below what {@code sala.import.dirs} names. Never the node's own.
 */
@Singleton
public class ImportFolders {

    private static final String SETTING = "sala.import.dirs";
    private static final String MOUNT_POINTS = String.join(File.pathSeparator, "/media", "/mnt", "/run/media");
    private static final int MOST_SHOWN = 500;
    private static final String FIELD = "dir";
    private static final NameReader NAMES = new NameReader(NamingRules.BUILT_IN);

    private final List<Path> roots;
    private final Path own;

    @Inject
    public ImportFolders(NodeSettings settings) {
        this(
                Arrays.stream(System.getProperty(SETTING, MOUNT_POINTS).split(File.pathSeparator))
                        .map(String::strip)
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .toList(),
                settings.data());
    }

    /** @param own the node's data folder */
    public ImportFolders(List<Path> roots, Path own) {
        this.roots = roots.stream().filter(Path::isAbsolute).toList();
        this.own = own;
    }

    /** Where choosing begins: those of the allowed places that are there. */
    public List<Folder> places() {
        return roots.stream()
                .filter(Files::isDirectory)
                .map(ImportFolders::folder)
                .toList();
    }

    /**
     * The folders in this one, by name.
     *
     * @param raw as {@link RawPath} writes it
     */
    public List<Folder> in(String raw) {
        Path folder = allowed(raw);
        List<Folder> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ImportFolders::isFolder)) {
            for (Path each : all) {
                if (found.size() >= MOST_SHOWN) {
                    break;
                }
                found.add(folder(each));
            }
        } catch (IOException e) {
            throw new Invalid(FIELD, "import.no-folder", RawPath.readable(raw));
        }
        found.sort(Comparator.comparing(Folder::name));
        return found;
    }

    /**
     * The folder without any links, for somebody at a browser.
     *
     * @throws Invalid when it is not there, or not where people may look
     */
    public Path allowed(String raw) {
        Path real = real(raw);
        if (roots.stream().noneMatch(root -> isBelow(real, root))) {
            throw new Invalid(FIELD, "import.folder-outside", shownRoots());
        }
        return real;
    }

    /**
     * The folder without any links, for the keeper of this machine.
     *
     * @throws Invalid when it is not there, or the node's own
     */
    public Path real(String raw) {
        try {
            Path real = RawPath.path(raw).toRealPath();
            if (!Files.isDirectory(real)) {
                throw new Invalid(FIELD, "import.no-folder", RawPath.readable(raw));
            }
            if (isBelow(real, own) || isBelow(own, real)) {
                throw new Invalid(FIELD, "import.own-folder", RawPath.readable(raw));
            }
            return real;
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid(FIELD, "import.no-folder", RawPath.readable(raw));
        }
    }

    private String shownRoots() {
        return String.join(", ", roots.stream().map(Path::toString).toList());
    }

    private static boolean isBelow(Path folder, Path root) {
        try {
            return folder.toRealPath().startsWith(root.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && !NAMES.skips(folder(path).name());
    }

    private static Folder folder(Path path) {
        String raw = RawPath.of(path);
        List<String> names = RawPath.names(raw);
        return new Folder(raw, names.isEmpty() ? "/" : names.get(names.size() - 1));
    }

    /** @param raw as {@link RawPath} writes it */
    public record Folder(String raw, String name) {}
}
