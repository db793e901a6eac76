package sala.web.card;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import sala.web.card.Pen.Spot;
import sala.web.collection.QrCode;

/** Cards on sheets of A4, two beside each other and five below each other, with lines to cut along. */
final class CardSheet {

    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    private static final float WIDTH = PDRectangle.A4.getWidth() / ACROSS;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / DOWN;
    private static final float MARGIN = 24;
    private static final float QR = 84;
    private static final float CODE_SIZE = 13;

    private final CardWords words;

    CardSheet(CardWords words) {
        this.words = words;
    }

    byte[] pdf(String title, List<Card> cards) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Sala");
            for (int first = 0; first < cards.size(); first += ACROSS * DOWN) {
                sheet(document, cards.subList(first, Math.min(cards.size(), first + ACROSS * DOWN)));
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(PDDocument document, List<Card> cards) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            cuts(stream);
            for (int i = 0; i < cards.size(); i++) {
                int row = i / ACROSS;
                card(stream, cards.get(i), i % ACROSS * WIDTH, PDRectangle.A4.getHeight() - (row + 1) * HEIGHT);
            }
        }
    }

    private static void cuts(PDPageContentStream page) throws IOException {
        page.setStrokingColor(Color.GRAY);
        page.setLineWidth(0.5f);
        page.setLineDashPattern(new float[] {4, 4}, 0);
        page.moveTo(WIDTH, 0);
        page.lineTo(WIDTH, PDRectangle.A4.getHeight());
        for (int row = 1; row < DOWN; row++) {
            page.moveTo(0, row * HEIGHT);
            page.lineTo(PDRectangle.A4.getWidth(), row * HEIGHT);
        }
        page.stroke();
    }

    /** @param x of the lower left corner, as {@code y} */
    private void card(PDPageContentStream page, Card card, float x, float y) throws IOException {
        Pen pen = new Pen(page);
        float left = x + MARGIN;
        float top = y + HEIGHT - MARGIN;
        float room = WIDTH - 2 * MARGIN;
        float besideQr = room - QR - 8;
        pen.regular(card.place(), new Spot(left, top - 6, 9, room));
        pen.bold(card.name(), new Spot(left, top - 29, 15, room));
        pen.regular(words.username(), new Spot(left, top - 50, 8, besideQr));
        code(page, card.username(), left, top - 65, besideQr);
        pen.regular(words.password(), new Spot(left, top - 84, 8, besideQr));
        if (card.password().isEmpty()) {
            pen.regular(words.unchanged(), new Spot(left, top - 98, 9, besideQr));
        } else {
            code(page, card.password(), left, top - 99, besideQr);
        }
        qr(page, QrCode.modules(card.address()), x + WIDTH - MARGIN - QR, top - 42 - QR);
        pen.regular(words.scan(), new Spot(left, y + 16, 7.5f, besideQr));
    }

    /** What is to be typed, in letters that are told apart. */
    private static void code(PDPageContentStream page, String text, float x, float y, float room) throws IOException {
        PDType1Font font = new PDType1Font(FontName.COURIER_BOLD);
        float width = font.getStringWidth(text) / 1000 * CODE_SIZE;
        page.beginText();
        page.setFont(font, width <= room ? CODE_SIZE : CODE_SIZE * room / width);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void qr(PDPageContentStream page, BitMatrix modules, float x, float y) throws IOException {
        int count = modules.getWidth();
        float side = QR / count;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                if (modules.get(column, row)) {
                    page.addRect(x + column * side, y + QR - (row + 1) * side, side, side);
                }
            }
        }
        page.fill();
    }
}
