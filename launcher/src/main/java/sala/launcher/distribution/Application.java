package sala.launcher.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import sala.launcher.Trouble;

/** The archive of the application, for those who run parts of it without a server. */
public record Application(Path archive) {
    private static final String LIBRARIES = "lib/";
    private static final String DEMO_LESSON = "fractions-lesson.mp4";

    /** Copies the jars that the application brings. */
    public List<Path> unpackLibraries(Path into) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Application::isLibrary).toList()) {
                Path jar = into.resolve(entry.getName().substring(LIBRARIES.length()));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, jar);
                }
                jars.add(jar);
            }
        }
        return jars;
    }

    /** Copies the recording that the sample district shows. */
    public Path unpackDemoLesson(Path into) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Application::isPages).toList()) {
                try (ZipInputStream pages = new ZipInputStream(zip.getInputStream(entry))) {
                    for (ZipEntry page = pages.getNextEntry(); page != null; page = pages.getNextEntry()) {
                        if (page.getName().endsWith("/" + DEMO_LESSON)) {
                            Path lesson = into.resolve("lesson-fractions.mp4");
                            Files.copy(pages, lesson);
                            return lesson;
                        }
                    }
                }
            }
        }
        throw new Trouble("the sample lesson is not in " + archive);
    }

    private static boolean isLibrary(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith(LIBRARIES) && name.endsWith(".jar") && name.indexOf('/', LIBRARIES.length()) < 0;
    }

    private static boolean isPages(ZipEntry entry) {
        return entry.getName().endsWith(".war");
    }
}
