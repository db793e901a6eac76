package sala.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import sala.system.browser.Visitor;
import sala.system.node.Node;

/** A page of paper with words on it. */
final class Sheet {

    private static final String WRITE = "words => { document.body.textContent = words }";

    private Sheet() {}

    /** Prints a PDF in the typeface of the node's pages. */
    static Path about(String words, Node node, Path file) {
        try (Visitor printer = Visitor.at(node.address())) {
            Page page = printer.open("/signin").settles().page();
            page.evaluate(WRITE, words + " แยกแสงขาวออกเป็นเจ็ดสี");
            page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
            return file;
        }
    }
}
