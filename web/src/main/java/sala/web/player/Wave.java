package sala.web.player;

import java.util.List;
import sala.media.look.Peaks;

/**
 * The loudness of a recording as a drawing: bars from left to right, as an SVG path. It comes with the page, so nothing
 * more has to be fetched for it.
 */
public record Wave(List<Integer> levels) {

    /** Of the drawing, in units of its own. */
    public static final int HEIGHT = 2 * Peaks.LOUDEST + 2;

    private static final int MIDDLE = HEIGHT / 2;

    static Wave of(Peaks peaks) {
        return new Wave(peaks.levels());
    }

    /** Of the drawing: one unit a bar. */
    public int width() {
        return levels.size();
    }

    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /** Silence is a dot, so that one sees that the line goes on. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < levels.size(); i++) {
            int level = Math.max(1, levels.get(i));
            path.append('M')
                    .append(i)
                    .append(".5 ")
                    .append(MIDDLE - level)
                    .append('v')
                    .append(2 * level);
        }
        return path.toString();
    }
}
