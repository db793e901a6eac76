package sala.media.hls;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.hls.MasterPlaylist.Variant;

/** What stands in for an offer where the browser takes one plain file, which cannot follow the line up and down. */
public final class PlainFile {

    /** Of a picture that lines of schools carry, and that is sharp enough to read. */
    private static final int BEST_HEIGHT = 480;

    private PlainFile() {}

    /**
     * The names of the renditions in it: a picture and its sound, or a sound; empty when there is nothing.
     *
     * @param wanted the address of an offer, or the name of a rendition
     */
    public static List<String> of(List<Variant> made, String wanted) {
        Optional<Offer> offer = Offer.at(wanted);
        return offer.isPresent()
                ? offer.get().of(made).map(PlainFile::of).orElse(List.of())
                : Offer.MAIN.of(made).map(main -> of(main, made, wanted)).orElse(List.of());
    }

    /** A good one of those that the offer has; not all browsers know Opus in a plain file. */
    private static List<String> of(Offer.Offered offered) {
        List<Variant> variants = offered.variants();
        Variant chosen = variants.stream()
                .filter(variant -> variant.frame() == null ? variant.codecs().startsWith("mp4a") : isSmall(variant))
                .reduce((lower, higher) -> higher)
                .orElse(variants.get(0));
        return names(chosen, offered.sound());
    }

    private static boolean isSmall(Variant variant) {
        MasterPlaylist.Frame frame = variant.frame();
        return frame != null && Math.min(frame.width(), frame.height()) <= BEST_HEIGHT;
    }

    private static List<String> of(Offer.Offered main, List<Variant> made, String wanted) {
        return made.stream()
                .filter(variant -> variant.name().equals(wanted))
                .findFirst()
                .map(variant -> names(variant, variant.frame() == null ? null : main.sound()))
                .orElse(List.of());
    }

    private static List<String> names(Variant picture, @Nullable Variant sound) {
        return Stream.of(picture, sound)
                .filter(Objects::nonNull)
                .map(Variant::name)
                .toList();
    }
}
