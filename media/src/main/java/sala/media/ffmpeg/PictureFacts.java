package sala.media.ffmpeg;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Set;
import sala.media.look.FrameRate;
import sala.media.look.Light;
import sala.media.look.Probed;
import sala.media.look.Size;

/** Reads one picture stream of ffprobe's answer: how it is to be seen, rather than how it is stored. */
final class PictureFacts {

    private static final Set<String> INTERLACED = Set.of("tt", "bb", "tb", "bt");
    private static final FrameRate OTHERWISE = FrameRate.of(25);
    private static final double ABSURD = 240;

    private PictureFacts() {}

    static Probed.Picture of(JsonObject stream) {
        Size stored = new Size(stream.getInt("width"), stream.getInt("height"));
        Size seen = new Size(Math.max(2, (int) Math.round(stored.width() * pixelShape(stream))), stored.height());
        boolean onItsSide = Math.abs(rotation(stream)) % 180 == 90;
        return new Probed.Picture(
                stream.getInt("index"),
                stream.getString("codec_name"),
                onItsSide ? turned(seen) : seen,
                onItsSide ? turned(stored) : stored,
                rate(stream),
                INTERLACED.contains(stream.getString("field_order", "")),
                light(stream));
    }

    private static Light light(JsonObject stream) {
        return switch (stream.getString("color_transfer", "")) {
            case "smpte2084" -> Light.PQ;
            case "arib-std-b67" -> Light.HLG;
            default -> Light.ORDINARY;
        };
    }

    private static Size turned(Size size) {
        return new Size(size.height(), size.width());
    }

    /** The width of a stored pixel, its height being one. */
    private static double pixelShape(JsonObject stream) {
        double ratio = fraction(stream.getString("sample_aspect_ratio", ""), ':');
        return ratio > 0.2 && ratio < 5 ? ratio : 1;
    }

    private static int rotation(JsonObject stream) {
        if (!stream.containsKey("side_data_list")) {
            return 0;
        }
        return stream.getJsonArray("side_data_list").getValuesAs(JsonObject.class).stream()
                .filter(data -> data.get("rotation") instanceof JsonNumber)
                .mapToInt(data -> data.getInt("rotation"))
                .findFirst()
                .orElse(0);
    }

    private static FrameRate rate(JsonObject stream) {
        double mean = fraction(stream.getString("avg_frame_rate", ""), '/');
        double claimed = fraction(stream.getString("r_frame_rate", ""), '/');
        double rate = isSane(mean) ? mean : claimed;
        return isSane(rate) ? FrameRate.near(rate) : OTHERWISE;
    }

    private static boolean isSane(double rate) {
        return rate > 0 && rate <= ABSURD;
    }

    /** 0 where there is none. */
    private static double fraction(String text, char separator) {
        int at = text.indexOf(separator);
        if (at < 0) {
            return 0;
        }
        double below = Double.parseDouble(text.substring(at + 1));
        return below == 0 ? 0 : Double.parseDouble(text.substring(0, at)) / below;
    }
}
