package sala.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sala.fault.Invalid;

/**
 * A part of a recording that was played in one go.
 *
 * @param from in seconds of the recording, like {@code to}
 */
public record Stretch(double from, double to) {

    /** @throws Invalid when this cannot have been */
    public Stretch {
        if (!(from >= 0 && to >= from && Double.isFinite(to))) {
            throw new Invalid("stretches", "usage.position");
        }
    }

    public double seconds() {
        return to - from;
    }

    /** As many of them, in their order, as last so many seconds together; the last one cut. */
    public static List<Stretch> first(double most, List<Stretch> stretches) {
        List<Stretch> first = new ArrayList<>();
        double left = most;
        for (Stretch stretch : stretches) {
            if (left > 0) {
                first.add(stretch.until(stretch.from + left));
            }
            left -= stretch.seconds();
        }
        return first;
    }

    /** What of them lies before the end of a recording. */
    public static List<Stretch> within(double end, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.from < end)
                .map(stretch -> stretch.until(end))
                .toList();
    }

    /** As the video profile of xAPI writes them down: {@code 0[.]12.5[,]30[.]45}. */
    public static String segments(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> plain(stretch.from) + "[.]" + plain(stretch.to))
                .collect(Collectors.joining("[,]"));
    }

    private static String plain(double seconds) {
        return BigDecimal.valueOf(seconds)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Stretch until(double end) {
        return new Stretch(from, Math.min(to, end));
    }
}
