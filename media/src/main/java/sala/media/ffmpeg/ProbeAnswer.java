package sala.media.ffmpeg;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.look.Probed;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** What ffprobe said about a file, read for what matters here. */
final class ProbeAnswer {

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int SMALLEST = 16;
    private static final double PICTURES_OF_A_FILM = 1.5;
    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** Containers that keep no length. */
    private static final Set<String> GUESSED = Set.of("mp3", "aac", "mpeg", "mpegvideo", "mpegts", "amr");

    /** Marks of encrypted tracks in MP4. */
    private static final Set<String> ENCRYPTED = Set.of("encv", "enca", "drmi", "drms");

    private final JsonObject answer;
    private final List<JsonObject> streams;

    ProbeAnswer(JsonObject answer) {
        this.answer = answer;
        this.streams = answer.containsKey("streams")
                ? answer.getJsonArray("streams").getValuesAs(JsonObject.class)
                : List.of();
    }

    Probed probed() {
        if (streams.size() > Fence.STREAMS) {
            throw new Unplayable(Reason.TOO_MANY_STREAMS, streams.size() + " streams");
        }
        Probed.Picture picture = firstPicture();
        Probed.Sound sound = firstSound();
        if (picture == null && sound == null) {
            throw new Unplayable(reasonForNothing(), "no usable stream of " + streams.size());
        }
        if (picture != null && sound == null && isSingle(picture)) {
            throw new Unplayable(Reason.SINGLE_PICTURE, "one picture, no sound");
        }
        return new Probed(container(), checkedLength(), picture, sound);
    }

    private Probed.Container container() {
        JsonObject format = answer.getJsonObject("format");
        String name = format.getString("format_name", "");
        String bits = format.getString("bit_rate", "");
        return new Probed.Container(
                name, GUESSED.contains(name), bits.matches("[0-9]{1,12}") ? Long.parseLong(bits) : 0);
    }

    private Reason reasonForNothing() {
        if (streams.stream().anyMatch(ProbeAnswer::isEncrypted)) {
            return Reason.ENCRYPTED;
        }
        if (streams.stream().anyMatch(stream -> !isDecodable(stream))) {
            return Reason.CODEC;
        }
        return usable("video").anyMatch(stream -> !isCoverArt(stream)) ? Reason.TOO_SMALL_PICTURE : Reason.NO_STREAM;
    }

    /** A picture of a few pixels is a trick or a mistake; a sound beside it may be a lesson all the same. */
    private static boolean isLargeEnough(JsonObject stream) {
        return Math.min(stream.getInt("width", 0), stream.getInt("height", 0)) >= SMALLEST;
    }

    /** Nothing moves in it. */
    private boolean isSingle(Probed.Picture picture) {
        double pictures = claimedSeconds() * picture.rate().perSecond();
        return pictures > 0 && pictures < PICTURES_OF_A_FILM && !container().lengthGuessed();
    }

    private @Nullable Duration checkedLength() {
        Duration length = Duration.ofMillis(Math.round(claimedSeconds() * 1000));
        if (length.compareTo(LONGEST) > 0) {
            throw new Unplayable(Reason.TOO_LONG, length.toString());
        }
        return length.compareTo(SHORTEST) < 0 ? null : length;
    }

    /** Zero where the file does not say. */
    private double claimedSeconds() {
        String text = answer.getJsonObject("format").getString("duration", "");
        return text.isEmpty() || text.equals("N/A") ? 0 : Double.parseDouble(text);
    }

    private Probed.@Nullable Picture firstPicture() {
        return usable("video")
                .filter(stream -> isLargeEnough(stream))
                .filter(stream -> !isCoverArt(stream))
                .findFirst()
                .map(stream -> PictureFacts.of(stream))
                .orElse(null);
    }

    private Probed.@Nullable Sound firstSound() {
        return usable("audio")
                .filter(stream -> stream.getInt("channels", 0) > 0)
                .findFirst()
                .map(stream -> new Probed.Sound(
                        stream.getInt("index"), stream.getString("codec_name"), stream.getInt("channels")))
                .orElse(null);
    }

    private Stream<JsonObject> usable(String type) {
        return streams.stream()
                .filter(stream -> stream.getString("codec_type", "").equals(type))
                .filter(stream -> isDecodable(stream) && !isEncrypted(stream));
    }

    private static boolean isDecodable(JsonObject stream) {
        String codec = stream.getString("codec_name", "unknown");
        return !codec.equals("unknown") && !codec.equals("none");
    }

    private static boolean isEncrypted(JsonObject stream) {
        return ENCRYPTED.contains(stream.getString("codec_tag_string", ""));
    }

    private static boolean isCoverArt(JsonObject stream) {
        JsonValue disposition = stream.get("disposition");
        return disposition instanceof JsonObject marks && marks.getInt("attached_pic", 0) == 1;
    }
}
