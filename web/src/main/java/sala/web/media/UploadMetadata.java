package sala.web.media;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;

/** The words that come with a tus upload: {@code filename 4LmA…, title 4LmA…}, each in Base64. */
final class UploadMetadata {

    private final Map<String, String> words = new HashMap<>();

    private UploadMetadata() {}

    static UploadMetadata of(@Nullable String header) {
        UploadMetadata metadata = new UploadMetadata();
        if (header != null) {
            for (String pair : header.split(",")) {
                String[] word = pair.strip().split("\\s+", 2);
                metadata.words.put(word[0], word.length < 2 ? "" : decoded(word[1]));
            }
        }
        return metadata;
    }

    /** Empty when nothing was said under this name. */
    String text(String name) {
        return words.getOrDefault(name, "");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Invalid("metadata", "upload.metadata");
        }
    }
}
