package sala.media.replica;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFile.Extent;

/** The files that are shown of an item, as they travel to a school. */
final class ShownState {

    private ShownState() {}

    static JsonArray write(List<ShownFile> files) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        files.forEach(file -> json.add(write(file)));
        return json.build();
    }

    private static JsonObjectBuilder write(ShownFile file) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("path", file.path())
                .add("mediaType", file.mediaType())
                .add("blob", MediaState.write(file.blob()))
                .add("label", file.label());
        Extent size = file.size();
        if (size != null) {
            json.add("width", size.width()).add("height", size.height());
        }
        return json;
    }

    /** In their order; none where an older node wrote none. */
    static List<ShownFile> read(@Nullable JsonArray json) {
        List<JsonObject> files = json == null ? List.of() : json.getValuesAs(JsonObject.class);
        return files.stream().map(file -> read(file, files.indexOf(file))).toList();
    }

    private static ShownFile read(JsonObject file, int place) {
        Extent size = file.containsKey("width") ? new Extent(file.getInt("width"), file.getInt("height")) : null;
        return new ShownFile(
                file.getString("path"),
                file.getString("mediaType"),
                MediaState.read(file.getJsonObject("blob")),
                place,
                file.getString("label"),
                size);
    }
}
