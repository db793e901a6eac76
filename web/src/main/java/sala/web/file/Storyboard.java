package sala.web.file;

import java.time.Duration;
import java.util.Locale;
import sala.media.item.MediaItem;
import sala.media.item.Still;
import sala.media.item.StoredStill;

/** Small pictures of a lesson by their moments, as WebVTT: players show them above their bar. */
final class Storyboard {

    private static final int COLUMNS = 10;

    private final StringBuilder text = new StringBuilder("WEBVTT\n");
    private final MediaItem item;

    private Storyboard(MediaItem item) {
        this.item = item;
    }

    /** @param suffix appended to every address */
    static String of(MediaItem item, String suffix) {
        Storyboard storyboard = new Storyboard(item);
        item.stills().stream()
                .filter(still -> !still.stored().isSlide())
                .forEach(sheet -> storyboard.add(sheet, suffix));
        return storyboard.text.toString();
    }

    private void add(Still sheet, String suffix) {
        StoredStill stored = sheet.stored();
        int tile = 0;
        for (Duration at = stored.at(); at.compareTo(item.length()) < 0; at = at.plus(stored.every())) {
            Duration end = at.plus(stored.every());
            text.append(String.format(
                    Locale.ROOT,
                    "%n%s --> %s%n%s%s#xywh=%d,%d,%d,%d%n",
                    time(at),
                    time(end.compareTo(item.length()) < 0 ? end : item.length()),
                    MediaAddresses.still(item, sheet),
                    suffix,
                    tile % COLUMNS * stored.width(),
                    tile / COLUMNS * stored.height(),
                    stored.width(),
                    stored.height()));
            tile++;
        }
    }

    private static String time(Duration at) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                at.toHours(),
                at.toMinutesPart(),
                at.toSecondsPart(),
                at.toMillisPart());
    }
}
