package sala.web.player;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Offer;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Rendition;
import sala.media.look.Heard;
import sala.media.look.Look;
import sala.media.look.Peaks;
import sala.media.subtitle.Subtitle;
import sala.web.file.MediaAddresses;
import sala.web.file.Playlists;

/**
 * A recording as the player needs it: what can be chosen, and where its slides begin.
 *
 * @param storyboard where the small pictures of its moments are; null without
 * @param wave how loud it is from moment to moment; empty where nobody listened
 */
public record Playable(
        UUID item,
        boolean sound,
        Duration length,
        List<Quality> qualities,
        List<SlideMark> slides,
        @Nullable String storyboard,
        List<WordsMark> words,
        Wave wave) {

    /** Of an item that can be watched. */
    public static Playable of(MediaItem item, List<Subtitle> subtitles) {
        return new Playable(
                item.id(),
                item.kind() == MediaKind.AUDIO,
                item.length(),
                qualities(item),
                slides(item),
                MediaAddresses.storyboard(item).orElse(null),
                words(subtitles),
                wave(item));
    }

    private static Wave wave(MediaItem item) {
        return Wave.of(item.look().map(Look::heard).map(Heard::peaks).orElse(Peaks.NONE));
    }

    /** Whether there is something to be seen on a time line of our own. */
    public boolean hasStrip() {
        return storyboard != null || sound && !wave.isEmpty();
    }

    public double seconds() {
        return length.toMillis() / 1000.0;
    }

    /** The main offer, each of its pictures when there are several, then the others. */
    private static List<Quality> qualities(MediaItem item) {
        Map<String, Long> sizes = item.renditions().stream()
                .collect(Collectors.toMap(
                        Rendition::name, rendition -> rendition.blob().size()));
        return Playlists.offers(item).stream()
                .flatMap(choice -> Stream.concat(
                        Stream.of(new Quality(choice.offer(), null, null, most(choice.offered(), sizes))),
                        choice.offer() == Offer.MAIN ? rungs(choice.offered(), sizes) : Stream.empty()))
                .toList();
    }

    private static Stream<Quality> rungs(Offer.Offered offered, Map<String, Long> sizes) {
        List<Variant> variants = offered.variants();
        return variants.size() < 2 || variants.get(0).frame() == null
                ? Stream.empty()
                : IntStream.range(0, variants.size())
                        .mapToObj(i -> variants.get(variants.size() - 1 - i))
                        .map(variant -> new Quality(
                                Offer.MAIN, variant.name(), variant.frame(), bytes(variant, offered, sizes)));
    }

    private static long most(Offer.Offered offered, Map<String, Long> sizes) {
        return offered.variants().stream()
                .mapToLong(variant -> bytes(variant, offered, sizes))
                .max()
                .orElse(0);
    }

    private static long bytes(Variant picture, Offer.Offered offered, Map<String, Long> sizes) {
        Variant voice = offered.sound();
        return sizes.getOrDefault(picture.name(), 0L) + (voice == null ? 0 : sizes.getOrDefault(voice.name(), 0L));
    }

    private static List<WordsMark> words(List<Subtitle> subtitles) {
        return subtitles.stream()
                .filter(subtitle -> subtitle.cues() > 0)
                .map(subtitle -> new WordsMark(
                        subtitle.kind(), subtitle.language(), subtitle.heard(), MediaAddresses.words(subtitle)))
                .toList();
    }

    private static List<SlideMark> slides(MediaItem item) {
        return item.stills().stream()
                .filter(still -> still.stored().isSlide())
                .map(still -> new SlideMark(
                        still.stored().at(),
                        MediaAddresses.still(item, still),
                        still.stored().width(),
                        still.stored().height()))
                .toList();
    }
}
