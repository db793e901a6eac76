package sala.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetTest {

    private static final CardSheet SHEET =
            new CardSheet(new CardWords("ชื่อผู้ใช้", "รหัสผ่าน", "รหัสเดิมที่รู้อยู่แล้ว", "เก็บบัตรนี้ไว้กับตัว"));

    @Test
    void tenCardsStandOnASheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(SHEET.pdf("ป.1/1", cards(11)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("10012345-p0011", "mango-tiger-42");
        }
    }

    @Test
    void thaiNamesAreDrawnAndLongOnesFit() throws IOException {
        Card longest = new Card("ป.1/1", "เด็กหญิง" + "น้ำผึ้งกตัญญูปิ่นปี่ฟ้าก่ำ ".repeat(6), "u1", "", "http://x");
        try (PDDocument document = Loader.loadPDF(SHEET.pdf("ป.1/1", List.of(longest)))) {
            var image = new PDFRenderer(document).renderImage(0, 1);
            boolean drawn = IntStream.range(25, 290)
                    .anyMatch(x -> IntStream.range(35, 52).anyMatch(y -> (image.getRGB(x, y) & 0xff) < 100));
            assertThat(drawn).isTrue();
            assertThat(IntStream.range(300, 590)
                            .noneMatch(x -> IntStream.range(35, 52).anyMatch(y -> (image.getRGB(x, y) & 0xff) < 100)))
                    .as("nothing on the neighbour's card")
                    .isTrue();
        }
    }

    private static List<Card> cards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Card(
                        "ป.1/1 · โรงเรียนบ้านศาลาทอง",
                        "เด็กหญิงน้ำผึ้ง ปิ่นเกล้า",
                        String.format("10012345-p%04d", number),
                        "mango-tiger-42",
                        "http://school.local:8080/signin?username=10012345-p0001"))
                .toList();
    }
}
