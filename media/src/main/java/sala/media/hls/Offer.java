package sala.media.hls;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.hls.MasterPlaylist.Variant;

/**
 * What a person may choose to play: each is a master playlist of its own, since players stumble over two sounds, two
 * kinds of coding, or sound alone beside pictures in one.
 */
public enum Offer {
    /** Every H.264 picture with the best sound: plays everywhere, from thin lines to thick ones. */
    MAIN("master"),
    /**
     * What a thin line carries, in codings that play everywhere: letters that stand still in 64 kbit/s in all, what
     * moves in 75.
     */
    SATELLITE("satellite"),
    /** AV1 and Opus: about the same bits for a far better picture, where the browser knows them. */
    LITE("lite"),
    /** No picture; under 32 kbit/s even with the pictures of slides beside it. */
    SOUND("sound-only");

    private static final int STILL_BITS = 64_000;
    private static final int MOVING_BITS = 75_000;

    private final String address;

    Offer(String address) {
        this.address = address;
    }

    /** The name of its playlist, without ending. */
    public String address() {
        return address;
    }

    /** The offer with this playlist. */
    public static Optional<Offer> at(String address) {
        return Stream.of(values())
                .filter(offer -> offer.address.equals(address))
                .findFirst();
    }

    /** What it plays of these renditions; empty when there is nothing for it. */
    public Optional<Offered> of(List<Variant> made) {
        Kinds kinds = new Kinds(made);
        Offered offered =
                switch (this) {
                    case MAIN -> kinds.main();
                    case SATELLITE -> kinds.satellite();
                    case LITE -> kinds.lite();
                    case SOUND -> kinds.soundOnly();
                };
        return Optional.of(offered).filter(Offered::isSomething);
    }

    /**
     * What one master plays.
     *
     * @param variants pictures, or sounds when there is no picture; lowest first
     * @param sound the one that goes with each of the pictures
     */
    public record Offered(List<Variant> variants, @Nullable Variant sound) {

        boolean isSomething() {
            return !variants.isEmpty();
        }

        /** What a line must carry so that its lowest variant never stops. */
        public int leastBits() {
            return variants.get(0).peakBits() + (sound == null ? 0 : sound.peakBits());
        }

        /** Mean bits a second of its highest variant. */
        public int mostBits() {
            return variants.get(variants.size() - 1).averageBits() + (sound == null ? 0 : sound.averageBits());
        }
    }

    /** Renditions by what codes them, each kind lowest first. */
    private record Kinds(List<Variant> h264, List<Variant> av1, List<Variant> aac, List<Variant> opus) {

        Kinds(List<Variant> made) {
            this(coded(made, "avc1"), coded(made, "av01"), coded(made, "mp4a"), coded(made, "opus"));
        }

        private static List<Variant> coded(List<Variant> made, String codec) {
            return made.stream()
                    .filter(variant -> variant.codecs().startsWith(codec))
                    .sorted(Comparator.comparingInt(Variant::averageBits))
                    .toList();
        }

        Offered main() {
            return h264.isEmpty() ? new Offered(aac, null) : new Offered(h264, last(aac));
        }

        Offered satellite() {
            Variant thin = first(aac);
            int sound = thin == null ? 0 : thin.peakBits();
            List<Variant> fitting = h264.stream()
                    .filter(picture -> picture.peakBits() + sound <= most(picture))
                    .toList();
            if (h264.isEmpty()) {
                return new Offered(aac.subList(0, Math.min(1, aac.size())), null);
            }
            return new Offered(fitting.isEmpty() ? h264.subList(0, 1) : fitting, thin);
        }

        private static int most(Variant picture) {
            return picture.isSlow() ? STILL_BITS : MOVING_BITS;
        }

        Offered lite() {
            Variant voice = opus.isEmpty() ? first(aac) : opus.get(0);
            return av1.isEmpty() && h264.isEmpty() ? new Offered(opus, null) : new Offered(av1, voice);
        }

        Offered soundOnly() {
            Stream<Variant> thin = aac.stream().limit(1);
            return new Offered(Stream.concat(opus.stream(), thin).toList(), null);
        }

        private static @Nullable Variant first(List<Variant> variants) {
            return variants.isEmpty() ? null : variants.get(0);
        }

        private static @Nullable Variant last(List<Variant> variants) {
            return variants.isEmpty() ? null : variants.get(variants.size() - 1);
        }
    }
}
