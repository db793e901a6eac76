package sala.media.hls;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The playlist that offers the renditions of a lesson: all pictures with the one sound that goes with them, or the
 * sound alone. Bandwidths are measured peaks with the sound counted in, so that a player chooses what the line really
 * carries.
 */
public final class MasterPlaylist {

    private static final String GROUP = "sound";

    private MasterPlaylist() {}

    /**
     * @param pictures in the order in which players shall try them; may be empty
     * @param address where the playlist of the rendition of a name is
     */
    public static String of(List<Variant> pictures, @Nullable Variant sound, UnaryOperator<String> address) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        if (pictures.isEmpty() && sound != null) {
            appendVariant(text, sound, null, address);
        } else {
            appendGroup(text, sound, address);
            pictures.forEach(picture -> appendVariant(text, picture, sound, address));
        }
        return text.toString();
    }

    private static void appendGroup(StringBuilder text, @Nullable Variant sound, UnaryOperator<String> address) {
        if (sound != null) {
            text.append("#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"" + GROUP
                            + "\",NAME=\"audio\",DEFAULT=YES,AUTOSELECT=YES,URI=\"")
                    .append(address.apply(sound.name()))
                    .append("\"\n");
        }
    }

    private static void appendVariant(
            StringBuilder text, Variant variant, @Nullable Variant sound, UnaryOperator<String> address) {
        text.append(String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\"",
                variant.peakBits() + (sound == null ? 0 : sound.peakBits()),
                variant.averageBits() + (sound == null ? 0 : sound.averageBits()),
                sound == null ? variant.codecs() : variant.codecs() + "," + sound.codecs()));
        if (variant.frame() != null) {
            text.append(variant.frame().attributes());
        }
        if (sound != null) {
            text.append(",AUDIO=\"" + GROUP + "\"");
        }
        text.append('\n').append(address.apply(variant.name())).append('\n');
    }

    /** What is said of one rendition. */
    public record Variant(String name, int peakBits, int averageBits, String codecs, @Nullable Frame frame) {}

    /** What is said of a picture. */
    public record Frame(int width, int height, double perSecond) {

        private String attributes() {
            return String.format(Locale.ROOT, ",RESOLUTION=%dx%d,FRAME-RATE=%.3f", width, height, perSecond);
        }
    }
}
