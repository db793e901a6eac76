package sala.media.intake;

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
    /** Anything else that may be a recording; ffprobe will tell. */
    RECORDING("application/octet-stream", MediaKind.VIDEO);

    /** How many bytes {@link #of} wants to see. */
    public static final int HEAD = 1024;

    /** Beginnings of what is surely no recording: archives and Office, programs, pages. */
    private static final List<String> FOREIGN = List.of(
            "PK\003\004", "\u00d0\u00cf\u0011\u00e0", "MZ", "\u007fELF", "7z\u00bc\u00af", "Rar!", "{\\rtf", "#!");

    private static final List<String> PAGES = List.of("<!doctype", "<html", "<svg", "<script", "<?xml");

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

    /** Empty when nothing can be done with such a file here. */
    public static Optional<FileForm> of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (isPicture(text)) {
            return Arrays.stream(values()).filter(form -> form.beginsLike(text)).findFirst();
        }
        return isForeign(text) ? Optional.empty() : Optional.of(RECORDING);
    }

    private static boolean isPicture(String text) {
        return Arrays.stream(values()).anyMatch(form -> form.beginsLike(text));
    }

    private boolean beginsLike(String text) {
        return switch (this) {
            case PNG -> text.startsWith("\u0089PNG\r\n");
            case JPEG -> text.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> text.startsWith("GIF8");
            case WEBP -> text.startsWith("RIFF") && text.startsWith("WEBP", 8);
            case PDF, RECORDING -> false;
        };
    }

    private static boolean isForeign(String text) {
        String page = text.stripLeading().toLowerCase(Locale.ROOT).replaceFirst("^\u00ef\u00bb\u00bf", "");
        return FOREIGN.stream().anyMatch(text::startsWith)
                || PAGES.stream().anyMatch(page::startsWith) && !page.contains("<mpd");
    }
}
