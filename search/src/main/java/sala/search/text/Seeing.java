package sala.search.text;

import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.apache.tika.parser.pdf.PDFParserConfig.TikaImageType;

/**
 * Whether letters are looked for in pictures, and how: Tika draws one page of a PDF at a time and asks Tesseract.
 *
 * @param languages empty for not at all
 */
record Seeing(String languages) {

    private static final int DOTS_AN_INCH = 200;
    private static final int SECONDS_A_PAGE = 120;
    private static final long LARGEST_PICTURE = 64 << 20;

    PDFParserConfig paper() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(isOff() ? OCR_STRATEGY.NO_OCR : OCR_STRATEGY.AUTO);
        pdf.setOcrDPI(DOTS_AN_INCH);
        pdf.setOcrImageType(TikaImageType.GRAY);
        pdf.setExtractInlineImages(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        return pdf;
    }

    TesseractOCRConfig pictures() {
        TesseractOCRConfig pictures = new TesseractOCRConfig();
        pictures.setSkipOcr(isOff());
        pictures.setTimeoutSeconds(SECONDS_A_PAGE);
        pictures.setMaxFileSizeToOcr(LARGEST_PICTURE);
        // else it puts a space behind each letter of Thai
        pictures.setPreserveInterwordSpacing(true);
        if (!isOff()) {
            pictures.setLanguage(languages);
        }
        return pictures;
    }

    private boolean isOff() {
        return languages.isEmpty();
    }
}
