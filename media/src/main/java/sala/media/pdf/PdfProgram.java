package sala.media.pdf;

import java.nio.file.Path;
import java.util.List;
import sala.child.JavaFiles;

/**
 * How the program that opens PDFs is started: with which Java, from which jars.
 *
 * @param java absolute
 */
record PdfProgram(Path java, String classPath) {

    /** By name only, so that the server does not load what it needs. */
    private static final String MAIN = "sala.media.pdf.PdfMain";

    List<String> words(Path file) {
        return List.of(
                java.toString(),
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                MAIN,
                file.toString());
    }

    /** What the fence must let it read. */
    List<Path> readable() {
        return new JavaFiles(java, classPath).readable();
    }
}
