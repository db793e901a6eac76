package sala.web.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Writes Thai as it is written, tone marks above vowels and beside tall consonants: the Java platform shapes the line
 * (by HarfBuzz), and its outlines are drawn. PDFBox itself puts one letter behind the other.
 */
final class Pen {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = read("ArundinaSans.ttf");
    private static final Font BOLD = read("ArundinaSans-Bold.ttf");

    private final PDPageContentStream page;

    Pen(PDPageContentStream page) {
        this.page = page;
    }

    void regular(String text, Spot spot) throws IOException {
        write(text, REGULAR, spot);
    }

    void bold(String text, Spot spot) throws IOException {
        write(text, BOLD, spot);
    }

    /** A line that is too long for its room becomes smaller. */
    private void write(String text, Font font, Spot spot) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        double width = line(text, font, spot.size()).getAdvance();
        float size = width <= spot.room() ? spot.size() : (float) (spot.size() * spot.room() / width);
        Shape outline = line(text, font, size).getOutline(AffineTransform.getScaleInstance(1, -1));
        fill(outline.getPathIterator(AffineTransform.getTranslateInstance(spot.x(), spot.y())));
    }

    private static TextLayout line(String text, Font font, float size) {
        return new TextLayout(text, font.deriveFont(size), EXACT);
    }

    private void fill(PathIterator path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            third(x, at[0]), third(y, at[1]), third(at[2], at[0]), third(at[3], at[1]), at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            int last = last(path.currentSegment(at));
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        page.fill();
    }

    /** PDF knows curves with two handles only: each two thirds of the way to the one of the font. */
    private static float third(float end, float handle) {
        return end + (handle - end) * 2 / 3;
    }

    private static int last(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private static Font read(String name) {
        try (InputStream bytes = Objects.requireNonNull(Pen.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * Where a line begins, in points from the lower left corner of the page.
     *
     * @param room how long it may be
     */
    record Spot(float x, float y, float size, float room) {}
}
