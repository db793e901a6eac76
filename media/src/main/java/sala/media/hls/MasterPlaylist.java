package sala.media.hls;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The playlist that offers the renditions of a lesson: pictures with the one sound that goes with them, or sounds
 * alone. Bandwidths are measured peaks with the sound counted in, so that a player chooses what the line really
 * carries.
 */
public final class MasterPlaylist {

    private static final double SLOW = 8;
    private static final String GROUP = "sound";

    private MasterPlaylist() {}

    /** @param address where the playlist of the rendition of a name is */
    public static String of(Offer.Offered offered, UnaryOperator<String> address) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        appendGroup(text, offered.sound(), address);
        offered.variants().forEach(variant -> appendVariant(text, variant, offered.sound(), address));
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
                variant.mostBits() + (sound == null ? 0 : sound.mostBits()),
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
    public record Variant(String name, int peakBits, int averageBits, String codecs, @Nullable Frame frame) {

        /**
         * The peak that players are told: never below the mean, which of a short clip the header and the last segment
         * raise.
         */
        public int mostBits() {
            return Math.max(peakBits, averageBits);
        }

        /** Whether it shows slides, which change but a few times a second. */
        boolean isSlow() {
            return frame != null && frame.perSecond() < SLOW;
        }
    }

    /** What is said of a picture. */
    public record Frame(int width, int height, double perSecond) {

        private String attributes() {
            return String.format(Locale.ROOT, ",RESOLUTION=%dx%d,FRAME-RATE=%.3f", width, height, perSecond);
        }
    }
}
