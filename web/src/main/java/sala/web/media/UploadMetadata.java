package sala.web.media;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.item.FileLabel;
import sala.media.upload.Wish;

/**
 * The words that come with a tus upload: {@code filename 4LmA…, title 4LmA…}, each in Base64. What is said of the item
 * stands under the names of {@link MediaWords}, numbers as digits and lists between commas, or all together as the JSON
 * {@code metadata}.
 */
final class UploadMetadata {

    private static final String WHOLE = "metadata";
    private static final Set<String> NUMBERS = Set.of("term", "unit", "period");
    private static final Set<String> LISTS = Set.of("grades", "keywords", "indicators");
    private static final Set<String> TEXTS = Set.of(
            "title", "description", "subject", "language", "licence", "source", "unitTitle", "creator", "rightsHolder");

    private final Map<String, String> words = new LinkedHashMap<>();

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

    FileLabel label() {
        return FileLabel.of(text("filename"));
    }

    /** @throws Invalid when something was said that makes no sense, such as a grade that there is not */
    Wish wish() {
        return new Wish(MediaMetadata.read(json(), label()), text("again").equals("true"), versionOf());
    }

    private String text(String name) {
        return words.getOrDefault(name, "");
    }

    private @Nullable UUID versionOf() {
        try {
            return Optional.of(text("versionOf"))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            throw new Invalid("versionOf", "field.choice");
        }
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder(MediaMetadata.parse(text(WHOLE)));
        words.forEach((name, value) -> {
            if (NUMBERS.contains(name) && !value.isBlank()) {
                json.add(name, number(name, value));
            } else if (LISTS.contains(name)) {
                json.add(name, list(value));
            } else if (TEXTS.contains(name)) {
                json.add(name, value);
            }
        });
        return json.build();
    }

    private static JsonValue number(String name, String value) {
        try {
            return Json.createValue(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            throw new Invalid(name, "field.number");
        }
    }

    private static JsonValue list(String value) {
        Stream<String> parts =
                Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty());
        return Json.createArrayBuilder(parts.toList()).build();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Invalid(WHOLE, "upload.metadata");
        }
    }
}
