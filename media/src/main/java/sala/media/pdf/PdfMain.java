package sala.media.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The program that opens a PDF, in a process of its own: the server never loads this class, and has no PDFBox. It says
 * what it found by its exit code.
 */
public final class PdfMain {

    private PdfMain() {}

    /** @param arguments the file */
    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(verdict(Path.of(arguments[0])).exit());
    }

    /** What viewers mend, such as a wrong table of its parts, is mended here, too. */
    private static PdfVerdict verdict(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", IOUtils.createMemoryOnlyStreamCache())) {
            return document.getNumberOfPages() > 0 && document.getPage(0) != null
                    ? PdfVerdict.OPENS
                    : PdfVerdict.BROKEN;
        } catch (InvalidPasswordException e) {
            return PdfVerdict.LOCKED;
        } catch (IOException | RuntimeException e) {
            return PdfVerdict.BROKEN;
        } catch (StackOverflowError e) {
            return PdfVerdict.OVERLOADED;
        }
    }
}
