package sala.media.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How loud a recording is from its beginning to its end, for a time line that shows where somebody speaks: up to
 * {@value #MOST} parts of equal length, each with its loudest moment. So little that it is kept with the look.
 *
 * @param text a sign a part, the sixty-four signs of Base64 from silent to loudest; empty where nobody listened
 */
public record Peaks(String text) {

    public static final Peaks NONE = new Peaks("");
    /** The loudest a part can be. */
    public static final int LOUDEST = 63;

    static final int MOST = 600;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /**
     * Of moments that follow each other evenly.
     *
     * @param decibels below the loudest that is expected
     */
    public static Peaks of(List<Double> decibels) {
        int parts = Math.min(MOST, decibels.size());
        return new Peaks(IntStream.range(0, parts)
                .mapToObj(part -> decibels.subList(
                        (int) ((long) part * decibels.size() / parts), (int) ((part + 1L) * decibels.size() / parts)))
                .map(moments -> String.valueOf(SIGNS.charAt(level(moments))))
                .collect(Collectors.joining()));
    }

    private static int level(List<Double> moments) {
        double loudest = moments.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NEGATIVE_INFINITY);
        return (int) Math.round(LOUDEST * Math.pow(10, Math.min(0, loudest) / 20));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** From zero to {@link #LOUDEST}. */
    public List<Integer> levels() {
        return text.chars().mapToObj(sign -> Math.max(0, SIGNS.indexOf(sign))).toList();
    }
}
