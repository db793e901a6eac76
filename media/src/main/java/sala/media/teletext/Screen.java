package sala.media.teletext;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page of subtitles while its lines arrive. */
final class Screen {

    private static final int LAST_ROW = 24;
    private static final int BOX_BEGINS = 0x0b;
    private static final int BOX_ENDS = 0x0a;

    private final Letters letters;
    private final Map<Integer, String> rows = new TreeMap<>();

    Screen(Letters letters) {
        this.letters = letters;
    }

    void put(Line line) {
        String words = boxed(line.bytes()).strip().replaceAll("\\s+", " ");
        if (line.row() > 0 && line.row() <= LAST_ROW && !words.isEmpty()) {
            rows.put(line.row(), words);
        }
    }

    /** What stands in boxes over the picture; only that is meant for all. */
    private String boxed(byte[] bytes) {
        StringBuilder words = new StringBuilder();
        boolean inside = false;
        for (byte coded : bytes) {
            int control = Letters.control(coded);
            inside = control == BOX_BEGINS || inside && control != BOX_ENDS;
            words.append(inside ? letters.of(coded) : ' ');
        }
        return words.toString();
    }

    /** Empty when nothing shows. */
    String text() {
        return rows.values().stream().collect(Collectors.joining("\n"));
    }
}
