package sala.media.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sala.media.item.MediaKind;

/**
 * What a file is by its first bytes, as far as that decides what is done with it. Names and senders are not believed.
 */
public enum FileForm {
    PDF("application/pdf", MediaKind.DOCUMENT),
    PNG("image/png", MediaKind.IMAGE),
    JPEG("image/jpeg", MediaKind.IMAGE),
    GIF("image/gif", MediaKind.IMAGE),
    WEBP("image/webp", MediaKind.IMAGE),
    BMP("image/bmp", MediaKind.IMAGE),
    TIFF("image/tiff", MediaKind.IMAGE),
    /** What phones make; AVIF is built alike. */
    HEIC("image/heic", MediaKind.IMAGE),
    AVIF("image/avif", MediaKind.IMAGE),
    /** A picture that is a program, too. */
    SVG("image/svg+xml", MediaKind.IMAGE),
    EPUB("application/epub+zip", MediaKind.DOCUMENT),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind.DOCUMENT),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaKind.DOCUMENT),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind.DOCUMENT),
    ODT("application/vnd.oasis.opendocument.text", MediaKind.DOCUMENT),
    ODP("application/vnd.oasis.opendocument.presentation", MediaKind.DOCUMENT),
    ODS("application/vnd.oasis.opendocument.spreadsheet", MediaKind.DOCUMENT),
    DOC("application/msword", MediaKind.DOCUMENT),
    PPT("application/vnd.ms-powerpoint", MediaKind.DOCUMENT),
    XLS("application/vnd.ms-excel", MediaKind.DOCUMENT),
    RTF("application/rtf", MediaKind.DOCUMENT),
    /** Told by {@link PlainText}, for it begins like nothing. */
    TEXT("text/plain", MediaKind.DOCUMENT),
    /** A zip of web pages that work together. */
    PAGES("application/zip", MediaKind.INTERACTIVE),
    FLASH("application/x-shockwave-flash", MediaKind.INTERACTIVE),
    /** Anything else that may be a recording; ffprobe will tell. */
    RECORDING("application/octet-stream", MediaKind.VIDEO);

    /** How many bytes {@link #of} wants to see. */
    public static final int HEAD = 1024;

    /** Beginnings of what is surely no recording: archives, programs, pages. */
    private static final List<String> FOREIGN =
            List.of("PK\005\006", "MZ", "\u007fELF", "7z\u00bc\u00af", "Rar!", "#!/", "#! /");

    private static final List<String> PAGES_OF_TEXT = List.of("<!doctype", "<html", "<script", "<?xml");
    private static final List<String> STILL_PICTURES = List.of("heic", "heix", "heim", "heis", "mif1", "msf1");

    private final String mediaType;
    private final MediaKind kind;

    FileForm(String mediaType, MediaKind kind) {
        this.mediaType = mediaType;
        this.kind = kind;
    }

    public String mediaType() {
        return mediaType;
    }

    public MediaKind kind() {
        return kind;
    }

    /** Whether it has pages that LibreOffice can print. */
    public boolean isOffice() {
        return ordinal() >= DOCX.ordinal() && ordinal() <= TEXT.ordinal();
    }

    /** Whether it is a picture made of dots. */
    public boolean isPicture() {
        return kind == MediaKind.IMAGE && this != SVG;
    }

    /** Whether it is files in a file, each of which is shown by itself. */
    public boolean unpacks() {
        return this == PAGES || this == EPUB;
    }

    /** Whether people are shown it as it came, so that nothing has to be made of it. */
    public boolean isShownAsItIs() {
        return this == PDF;
    }

    /** The form of an item, by the media type that was kept of it; recordings are all alike. */
    public static FileForm ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(type))
                .findFirst()
                .orElse(RECORDING);
    }

    /**
     * Empty when nothing can be done with such a file here. Files with files in them need {@link FormReader}: here
     * {@link #DOCX} stands for all of Office's, and {@link #PAGES} for any other.
     */
    public static Optional<FileForm> of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-") && !isForeign(text)) {
            return Optional.of(PDF);
        }
        Optional<FileForm> begins =
                Arrays.stream(values()).filter(form -> form.beginsLike(text)).findFirst();
        return begins.isPresent() || isForeign(text) ? begins : Optional.of(RECORDING);
    }

    private boolean beginsLike(String text) {
        return switch (this) {
            case PNG -> text.startsWith("\u0089PNG\r\n");
            case JPEG -> text.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> text.startsWith("GIF8");
            case WEBP -> text.startsWith("RIFF") && text.startsWith("WEBP", 8);
            case BMP -> text.startsWith("BM") && text.startsWith("\0\0\0\0", 6);
            case TIFF -> text.startsWith("II*\0") || text.startsWith("MM\0*");
            case HEIC -> STILL_PICTURES.stream().anyMatch(brand -> text.startsWith("ftyp" + brand, 4));
            case AVIF -> text.startsWith("ftypavif", 4);
            case SVG -> isVectorPicture(plain(text));
            case FLASH -> text.matches("(?s)[FCZ]WS[\\x01-\\x40].*");
            case RTF -> text.startsWith("{\\rtf");
            case DOC -> text.startsWith("\u00d0\u00cf\u0011\u00e0");
            case EPUB -> isZip(text) && text.startsWith("mimetypeapplication/epub+zip", 30);
            case DOCX -> isZip(text) && text.startsWith("[Content_Types].xml", 30);
            case ODT -> isZip(text) && text.startsWith("mimetypeapplication/vnd.oasis.opendocument.", 30);
            case PAGES -> isZip(text);
            case PDF, PPTX, XLSX, ODP, ODS, PPT, XLS, TEXT, RECORDING -> false;
        };
    }

    private static boolean isZip(String text) {
        return text.startsWith("PK\003\004");
    }

    private static boolean isVectorPicture(String text) {
        return text.startsWith("<svg")
                || (text.startsWith("<?xml") || text.startsWith("<!doctype svg") || text.startsWith("<!--"))
                        && text.contains("<svg");
    }

    private static boolean isForeign(String text) {
        String page = plain(text);
        return FOREIGN.stream().anyMatch(text::startsWith)
                || PAGES_OF_TEXT.stream().anyMatch(page::startsWith) && !page.contains("<mpd");
    }

    private static String plain(String text) {
        return text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    }
}
