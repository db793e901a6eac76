package sala.media.offer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import sala.fault.Invalid;
import sala.media.description.DetailsJson;
import sala.media.description.MediaDetails;
import sala.media.item.FileLabel;
import sala.media.item.MediaItem;
import sala.media.subtitle.OfferedWords.Words;
import sala.media.subtitle.SubtitleKind;
import sala.media.subtitle.Vtt;
import sala.offer.OfferRefused;

/** What is said of an item and in it, as it travels up. */
record OfferState(MediaDetails details, FileLabel label, boolean recording, List<Words> words) {

    /** So many languages, and chapters, at the most. */
    private static final int MOST_WORDS = 20;

    static JsonObject write(MediaItem item, List<Words> words) {
        JsonArrayBuilder said = Json.createArrayBuilder();
        words.forEach(one -> said.add(Json.createObjectBuilder()
                .add("id", one.id().toString())
                .add("kind", one.kind().name())
                .add("language", one.language())
                .add("heard", one.heard())
                .add("vtt", Vtt.write(one.cues()))));
        return Json.createObjectBuilder(DetailsJson.write(item.details()))
                .add("fileName", item.original().label().text())
                .add("recording", item.kind().isRecording())
                .add("subtitles", said)
                .build();
    }

    /** @throws OfferRefused when it says what this node does not understand */
    static OfferState read(JsonObject json) {
        try {
            List<Words> words = json.getJsonArray("subtitles").getValuesAs(JsonObject.class).stream()
                    .limit(MOST_WORDS)
                    .map(OfferState::words)
                    .toList();
            return new OfferState(
                    DetailsJson.read(json),
                    FileLabel.of(json.getString("fileName")),
                    json.getBoolean("recording"),
                    words);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException | Invalid e) {
            throw OfferRefused.unreadable();
        }
    }

    private static Words words(JsonObject json) {
        String language = json.getString("language");
        if (!MediaDetails.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(language);
        }
        return new Words(
                UUID.fromString(json.getString("id")),
                SubtitleKind.valueOf(json.getString("kind")),
                language,
                Vtt.read(json.getString("vtt")),
                json.getBoolean("heard"));
    }
}
