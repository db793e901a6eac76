package sala.media.replica;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Segments;
import sala.media.item.Rendition;
import sala.media.item.StoredRendition;

/** A rendition as it travels to a school. */
final class RenditionState {

    private RenditionState() {}

    private static JsonObject write(StoredRendition rendition) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", rendition.name())
                .add("blob", MediaState.write(rendition.blob()))
                .add("codecs", rendition.codecs())
                .add("segments", rendition.segments().asText());
        Frame frame = rendition.frame();
        if (frame != null) {
            json.add("width", frame.width()).add("height", frame.height()).add("perSecond", frame.perSecond());
        }
        return json.build();
    }

    static JsonArray writeAll(List<Rendition> renditions) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        renditions.forEach(rendition -> json.add(write(rendition.stored())));
        return json.build();
    }

    /** Those of an item, in their order. */
    static List<StoredRendition> readAll(JsonObject item) {
        return item.getJsonArray("renditions").getValuesAs(JsonObject.class).stream()
                .map(RenditionState::read)
                .toList();
    }

    private static StoredRendition read(JsonObject json) {
        Frame frame = json.containsKey("width")
                ? new Frame(
                        json.getInt("width"),
                        json.getInt("height"),
                        json.getJsonNumber("perSecond").doubleValue())
                : null;
        return new StoredRendition(
                json.getString("name"),
                MediaState.read(json.getJsonObject("blob")),
                json.getString("codecs"),
                Segments.fromText(json.getString("segments")),
                frame);
    }
}
