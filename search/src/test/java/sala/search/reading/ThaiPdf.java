package sala.search.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A PDF with Thai words and one page for each text; its font has names for its glyphs and no shapes. */
final class ThaiPdf {

    private static final String TO_UNICODE =
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Same def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfrange <0020> <007E> <0020> <0E01> <0E5B> <0E01> endbfrange
            endcmap end end""";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private ThaiPdf() {}

    static byte[] of(String... pages) {
        return new ThaiPdf().write(pages);
    }

    private byte[] write(String... pages) {
        put("%PDF-1.5\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Count " + pages.length + "/Kids[" + kids + "]>>");
        object("<</Type/Font/Subtype/Type0/BaseFont/Thai/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        object("<</Type/Font/Subtype/CIDFontType2/BaseFont/Thai/DW 500"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor<</Type/FontDescriptor/FontName/Thai/Flags 4/FontBBox[0 0 1 1]>>>>");
        stream(TO_UNICODE);
        for (int i = 0; i < pages.length; i++) {
            object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
                    + (7 + 2 * i) + " 0 R>>");
            stream("BT /F 12 Tf 50 800 Td <" + hex(pages[i]) + "> Tj ET");
        }
        return trailer();
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    private void stream(String content) {
        object("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
    }

    private void object(String content) {
        offsets.add(bytes.size());
        put(offsets.size() + " 0 obj" + content + "\nendobj\n");
    }

    private byte[] trailer() {
        int table = bytes.size();
        put("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> put("%010d 00000 n \n".formatted(offset)));
        put("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void put(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
