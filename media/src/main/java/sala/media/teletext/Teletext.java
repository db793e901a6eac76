package sala.media.teletext;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;

/**
 * Reads the subtitles out of one stream of teletext. Packets are handed in by {@link #read} in their order; whichever
 * page of subtitles said most is the one that counts. For one thread.
 */
public final class Teletext {

    private static final int FIRST_KIND = 0x10;
    private static final int LAST_KIND = 0x1f;
    private static final int UNIT_SUBTITLES = 0x03;
    private static final int UNIT_TELETEXT = 0x02;
    private static final int FILLING = 0xff;
    private static final Duration AFTERGLOW = Duration.ofSeconds(2);

    private final Map<Integer, Spoken> pages = new TreeMap<>();
    private final Map<Integer, Coming> coming = new HashMap<>();
    private Duration last = Duration.ZERO;

    /**
     * @param packet as it is in the transport stream: the payload of one PES packet
     * @param at when it is to be shown, from the beginning of the recording
     */
    public void read(byte[] packet, Duration at) {
        int kind = packet.length == 0 ? 0 : packet[0] & 0xff;
        if (kind < FIRST_KIND || kind > LAST_KIND) {
            return;
        }
        last = at;
        int place = 1;
        while (place + 2 + Line.UNIT <= packet.length) {
            int unit = packet[place];
            int length = packet[place + 1] & 0xff;
            Line line = length == Line.UNIT && (unit == UNIT_SUBTITLES || unit == UNIT_TELETEXT)
                    ? Line.of(packet, place + 2)
                    : null;
            if (line != null) {
                read(line, at);
            }
            place += 2 + length;
        }
    }

    private void read(Line line, Duration at) {
        if (line.row() == 0) {
            begin(new Head(line), at);
            return;
        }
        Coming page = coming.get(line.magazine());
        if (page != null) {
            page.screen().put(line);
        }
    }

    private void begin(Head head, Duration at) {
        if (head.serial()) {
            completeAll();
        } else {
            complete(coming.remove(head.magazine()));
        }
        if (head.page() != FILLING && head.subtitles()) {
            Spoken spoken = pages.computeIfAbsent(head.magazine() << 8 | head.page(), page -> new Spoken());
            coming.put(head.magazine(), new Coming(new Screen(new Letters(head.language())), spoken, at));
        }
    }

    /** What was said; without cues when there was nothing, or nothing that could be read. */
    public Cues cues() {
        completeAll();
        pages.values().forEach(page -> page.ends(last.plus(AFTERGLOW)));
        List<Cue> most = pages.values().stream()
                .map(Spoken::cues)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return new Cues(most.stream().limit(Cues.MOST).toList());
    }

    private void completeAll() {
        coming.values().forEach(Teletext::complete);
        coming.clear();
    }

    private static void complete(@Nullable Coming page) {
        if (page != null) {
            page.spoken().shows(page.screen().text(), page.since());
        }
    }

    /** A page whose lines arrive; nothing says that it is complete but that another begins. */
    private record Coming(Screen screen, Spoken spoken, Duration since) {}
}
