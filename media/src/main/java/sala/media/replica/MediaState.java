package sala.media.replica;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Decision;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.media.description.DetailsJson;
import sala.media.description.MediaDetails;
import sala.media.form.FileForm;
import sala.media.item.Entry;
import sala.media.item.FileLabel;
import sala.media.item.Made;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.item.Original;
import sala.media.item.Readiness;
import sala.media.item.Rendition;
import sala.media.item.StoredRendition;
import sala.media.shown.ShownFile;
import sala.replica.Replica;
import sala.replica.Urgency;

/** A published item as it travels to a school. */
final class MediaState {

    private static final String OWN = "own";

    private final UUID id;
    private final JsonObject json;

    MediaState(Replica replica) {
        this.id = replica.id();
        this.json = replica.state();
    }

    /**
     * With only as much of it as makes it usable.
     *
     * @param shown what people choose from: it travels but for packages, which are unpacked anew
     */
    static Replica of(MediaItem item, Urgency urgency, List<ShownFile> shown) {
        List<Rendition> played = LightRenditions.of(item.renditions());
        boolean whole = !item.kind().isRecording() && item.kind() != MediaKind.IMAGE;
        List<ShownFile> made = form(item.original().mediaType()).unpacks() ? List.of() : shown;
        Set<Blob> blobs = new HashSet<>();
        played.forEach(rendition -> blobs.add(rendition.blob()));
        item.stills().forEach(still -> blobs.add(still.stored().blob()));
        made.forEach(file -> blobs.add(file.blob()));
        item.poster().ifPresent(blobs::add);
        if (whole) {
            item.original().blob().ifPresent(blobs::add);
        }
        return new Replica(
                MediaItems.KIND, item.id(), item.version(), write(item, played, whole, made), blobs, urgency);
    }

    /** For the school that offered it, which has its files: the words alone. */
    static Replica ofItsOwn(MediaItem item) {
        JsonObject state = Json.createObjectBuilder(write(item, List.of(), false, List.of()))
                .add(OWN, item.original().blob().map(MediaState::write).orElseThrow())
                .build();
        return new Replica(MediaItems.KIND, item.id(), item.version(), state, Set.of());
    }

    /** The file that the school has, where it offered the item itself. */
    Optional<Blob> own() {
        return Optional.ofNullable(blobOrNull(OWN));
    }

    private static JsonObject write(MediaItem item, List<Rendition> played, boolean whole, List<ShownFile> made) {
        JsonObjectBuilder json = Json.createObjectBuilder(DetailsJson.write(item.details()))
                .add("kind", item.kind().name())
                .add("owner", item.owner().toString())
                .add("fileName", item.original().label().text())
                .add("mediaType", item.original().mediaType())
                .add("lengthMillis", item.length().toMillis())
                .add("created", item.created().toString())
                .add("decidedBy", item.decision().by().toString())
                .add("decidedAt", item.decision().at().toString());
        UUID school = item.school();
        if (school != null) {
            json.add("school", school.toString());
        }
        item.poster().ifPresent(poster -> json.add("poster", write(poster)));
        if (whole) {
            item.original().blob().ifPresent(blob -> json.add("original", write(blob)));
        }
        JsonArrayBuilder stills = Json.createArrayBuilder();
        item.stills().forEach(still -> stills.add(StillState.write(still.stored())));
        return json.add("renditions", RenditionState.writeAll(played))
                .add("stills", stills)
                .add("shown", ShownState.write(made))
                .build();
    }

    /** Whether it is a package, which this node has to unpack. */
    boolean unpacks() {
        return form(json.getString("mediaType")).unpacks();
    }

    List<ShownFile> shown() {
        return ShownState.read(json.getJsonArray("shown"));
    }

    private static FileForm form(String mediaType) {
        return FileForm.ofMediaType(mediaType);
    }

    /** A new item of this node, yet without what {@link #writeTo} gives it. */
    MediaItem newItem() {
        Entry entry = new Entry(id, kind(), details(), UUID.fromString(json.getString("owner")), idOrNull("school"));
        return new MediaItem(entry, original(), Instant.parse(json.getString("created")));
    }

    Decision decision() {
        return new Decision(
                UUID.fromString(json.getString("decidedBy")), Instant.parse(json.getString("decidedAt")), "");
    }

    MediaItem writeTo(MediaItem item) {
        item.follow(details(), original(), decision());
        List<StoredRendition> renditions = RenditionState.readAll(json);
        if (!has(item, renditions)) {
            Duration length =
                    Duration.ofMillis(json.getJsonNumber("lengthMillis").longValue());
            item.complete(kind(), new Made(length, renditions, blobOrNull("poster"), StillState.readAll(json), null));
        }
        return item;
    }

    /** Also when it has better ones besides: of the same file, since that one's lowest are these. */
    private static boolean has(MediaItem item, List<StoredRendition> renditions) {
        return item.readiness() == Readiness.READY
                && !renditions.isEmpty()
                && item.renditions().stream().map(Rendition::stored).toList().containsAll(renditions);
    }

    private MediaKind kind() {
        return MediaKind.valueOf(json.getString("kind"));
    }

    MediaDetails details() {
        return DetailsJson.read(json);
    }

    Original original() {
        return new Original(
                new FileLabel(json.getString("fileName")), json.getString("mediaType"), blobOrNull("original"));
    }

    private @Nullable UUID idOrNull(String name) {
        String text = json.getString(name, null);
        return text == null ? null : UUID.fromString(text);
    }

    private @Nullable Blob blobOrNull(String name) {
        return json.containsKey(name) ? read(json.getJsonObject(name)) : null;
    }

    static JsonObject write(Blob blob) {
        return Json.createObjectBuilder()
                .add("hash", blob.hash().hex())
                .add("bytes", blob.size())
                .build();
    }

    static Blob read(JsonObject blob) {
        return new Blob(
                new Hash(blob.getString("hash")), blob.getJsonNumber("bytes").longValue());
    }
}
