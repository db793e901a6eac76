package sala.media.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** As what browsers are given the files of a package: by their names, and pages by the alphabet they are written in. */
final class PageTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("wav", "audio/wav"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("swf", "application/x-shockwave-flash"));

    private static final Pattern SAYS_ITSELF = Pattern.compile("charset\\s*=|encoding\\s*=", Pattern.CASE_INSENSITIVE);

    /** Thai letters of windows-874, a few in a row, which in UTF-8 would never stand so. */
    private static final Pattern THAI = Pattern.compile("[\u00a1-\u00da\u00df-\u00fb]{3}");

    private PageTypes() {}

    /** @param head the first bytes */
    static String of(String path, byte[] head) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        return type.startsWith("text/") ? type + alphabet(head) : type;
    }

    /** Old pages of Thai schools seldom say that they are in windows-874. */
    private static String alphabet(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (SAYS_ITSELF.matcher(text).find()) {
            return "";
        }
        return !isUtf8(head) && THAI.matcher(text).find() ? ";charset=windows-874" : ";charset=utf-8";
    }

    /** A letter that is cut at the end of the first bytes does not count. */
    private static boolean isUtf8(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), text, false)
                .isError();
    }
}
