package sala.media.look;

import java.util.List;
import java.util.Locale;

/** Pictures a second, as an exact fraction: {@code 25/1}, {@code 30000/1001}. */
public record FrameRate(int frames, int seconds) {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 31;
    private static final double SLIDE_RATE = 5;
    private static final double ALIKE = 0.01;

    private static final List<FrameRate> COMMON = List.of(
            of(5),
            of(6),
            of(8),
            of(10),
            of(12),
            new FrameRate(25, 2),
            of(15),
            of(20),
            new FrameRate(24000, 1001),
            of(24),
            of(25),
            new FrameRate(30000, 1001),
            of(30));

    public FrameRate {
        if (frames <= 0 || seconds <= 0) {
            throw new IllegalArgumentException(frames + "/" + seconds);
        }
    }

    public static FrameRate of(int frames) {
        return new FrameRate(frames, 1);
    }

    /** The steady rate at which a recording with this mean rate is best shown: never above 30, a common one if near. */
    public static FrameRate near(double mean) {
        double rate = mean;
        while (rate > HIGHEST) {
            rate /= 2;
        }
        double kept = Math.max(rate, LOWEST);
        return COMMON.stream()
                .filter(common -> Math.abs(common.perSecond() - kept) / kept < ALIKE)
                .findFirst()
                .orElse(of((int) Math.round(kept)));
    }

    public double perSecond() {
        return (double) frames / seconds;
    }

    public FrameRate dividedBy(int divisor) {
        return frames % divisor == 0
                ? new FrameRate(frames / divisor, seconds)
                : new FrameRate(frames, seconds * divisor);
    }

    /** By what to divide to get motion that is jerky but still motion: one half, or nothing when it is slow already. */
    public int halving() {
        return perSecond() > 15 ? 2 : 1;
    }

    /** By what to divide to get about five pictures a second, enough for slides and a pointer. */
    public int slideDivisor() {
        return Math.max(1, (int) Math.round(perSecond() / SLIDE_RATE));
    }

    /** As ffmpeg reads it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d", frames, seconds);
    }
}
