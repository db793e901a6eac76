package sala.media.disk.walk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.disk.name.NameReader;
import sala.media.disk.name.NamedForm;
import sala.media.disk.name.ReadableName;
import sala.media.pack.PackedFiles;

/**
 * Goes through a folder with all that is in it, one file after the other, keeping none. Links are not followed: a disk
 * must not lead anywhere else. What cannot be read is told like everything else, with the reason.
 */
public final class DiskWalk {

    private static final int DEEPEST = 40;

    private final NameReader names;
    private final BooleanSupplier stop;

    /** @param stop asked now and then; a walk that was stopped has not told everything */
    public DiskWalk(NameReader names, BooleanSupplier stop) {
        this.names = names;
        this.stop = stop;
    }

    /** @throws IOException when the folder itself cannot be read */
    public void walk(Path root, Consumer<Found> found) throws IOException {
        Path real = root.toRealPath();
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor(real, found));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String rawRoot;
        private final Consumer<Found> found;

        Visitor(Path root, Consumer<Found> found) {
            this.root = root;
            this.rawRoot = RawPath.of(root);
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && names.skips(name(folder)) ? FileVisitResult.SKIP_SUBTREE : goOn();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!names.skips(name(file))) {
                tell(file, attributes);
            }
            return goOn();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            tell(file, null, Trouble.of(e));
            return goOn();
        }

        /** The rest of a folder whose list breaks off is missing: that is said in the folder's name. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            if (e != null) {
                if (folder.equals(root)) {
                    throw e;
                }
                tell(folder, null, Trouble.of(e));
            }
            return goOn();
        }

        private void tell(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                tell(file, attributes, Trouble.LINK);
            } else if (attributes.isDirectory()) {
                tell(file, attributes, Trouble.TOO_DEEP);
            } else if (!attributes.isRegularFile()) {
                tell(file, attributes, Trouble.NO_FILE);
            } else if (names.form(name(file)) == NamedForm.ARCHIVE) {
                tellArchive(file, attributes);
            } else {
                tell(file, attributes, attributes.size() == 0 ? Trouble.EMPTY : "");
            }
        }

        private void tellArchive(Path file, BasicFileAttributes attributes) {
            try {
                Archive.entries(file).stream()
                        .filter(entry -> entry.path().stream().noneMatch(names::skips))
                        .forEach(entry -> tellEntry(file, entry));
            } catch (Archive.Refused e) {
                tell(file, attributes, isPages(e, file) ? "" : e.code());
            } catch (IOException e) {
                tell(file, attributes, Trouble.of(e));
            }
        }

        /** A package of pages is one lesson as a whole. */
        private static boolean isPages(Archive.Refused refused, Path file) {
            if (!refused.code().equals(Trouble.ARCHIVE_PACKAGE)) {
                return false;
            }
            try (PackedFiles packed = PackedFiles.open(file)) {
                return packed.entry().isPresent();
            } catch (IOException e) {
                return false;
            }
        }

        private void tellEntry(Path file, Archive.Entry entry) {
            List<String> path = Stream.concat(path(file).stream().map(DiskWalk::withoutEnding), entry.path().stream())
                    .toList();
            found.accept(new Found(place(file), entry.name(), path, entry.bytes(), entry.modified(), entry.trouble()));
        }

        private void tell(Path file, @Nullable BasicFileAttributes attributes, String trouble) {
            long bytes = attributes == null ? 0 : attributes.size();
            Instant modified = attributes == null
                    ? Instant.EPOCH
                    : attributes.lastModifiedTime().toInstant();
            found.accept(new Found(place(file), "", path(file), bytes, modified, trouble));
        }

        private String place(Path file) {
            return RawPath.of(file).substring(rawRoot.equals("/") ? 1 : rawRoot.length() + 1);
        }

        private List<String> path(Path file) {
            return RawPath.names(place(file));
        }

        private String name(Path file) {
            String raw = RawPath.of(file);
            List<String> last = RawPath.names(raw.substring(raw.lastIndexOf('/') + 1));
            return last.isEmpty() ? ReadableName.of(raw) : last.get(0);
        }

        private FileVisitResult goOn() {
            return stop.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }

    /** An archive is a folder to those who read names. */
    private static String withoutEnding(String name) {
        return name.replaceFirst("(?i)\\.zip$", "");
    }
}
