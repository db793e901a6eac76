package sala.media.replica;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sala.media.item.Rendition;

/** The fewest renditions with which a recording can be seen and heard everywhere. */
final class LightRenditions {

    private static final String PICTURE = "avc1";
    private static final String SOUND = "mp4a";

    private LightRenditions() {}

    static List<Rendition> of(List<Rendition> all) {
        List<Rendition> light = Stream.of(smallest(all, PICTURE), smallest(all, SOUND))
                .flatMap(Optional::stream)
                .toList();
        return light.isEmpty() ? all : light;
    }

    private static Optional<Rendition> smallest(List<Rendition> all, String codec) {
        return all.stream()
                .filter(rendition -> rendition.stored().codecs().startsWith(codec))
                .min(Comparator.comparingLong(rendition -> rendition.blob().size()));
    }
}
