package sala.media.look;

import java.util.List;
import java.util.Optional;

/** The part of a stored picture within black bars. */
public record Crop(int width, int height, int x, int y) {

    private static final int LOOSE = 8;
    private static final double LEAST_BARS = 0.04;
    private static final double LEAST_KEPT = 0.5;
    private static final double ALIKE = 0.03;
    private static final List<Double> SHAPES = List.of(4 / 3.0, 16 / 9.0, 1.85, 2.35, 3 / 2.0, 1.0, 3 / 4.0, 9 / 16.0);

    /**
     * What to cut away, judged by where something was seen at several places of a recording: only bars that are the
     * same everywhere, alike on both sides, and that leave a picture of a usual shape. Otherwise white letters on a
     * black slide would be taken for the whole picture.
     *
     * @param pixelShape the width of a stored pixel, its height being one
     */
    public static Optional<Crop> within(Size stored, double pixelShape, List<Crop> seen) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Crop all = seen.stream().reduce(Crop::with).orElseThrow();
        boolean same = seen.stream().allMatch(all::isNear);
        return Optional.of(all)
                .filter(crop -> same && crop.isCentred(stored) && crop.isWorthwhile(stored))
                .filter(crop -> hasUsualShape(crop.width * pixelShape / crop.height));
    }

    public Size size() {
        return new Size(width, height);
    }

    /** The smallest part in which both are. */
    private Crop with(Crop other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Crop(
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top,
                left,
                top);
    }

    private boolean isNear(Crop other) {
        return Math.abs(width - other.width) <= LOOSE
                && Math.abs(height - other.height) <= LOOSE
                && Math.abs(x - other.x) <= LOOSE
                && Math.abs(y - other.y) <= LOOSE;
    }

    private boolean isCentred(Size stored) {
        int right = stored.width() - x - width;
        int bottom = stored.height() - y - height;
        return Math.abs(x - right) <= LOOSE && Math.abs(y - bottom) <= LOOSE;
    }

    private boolean isWorthwhile(Size stored) {
        double across = (double) width / stored.width();
        double down = (double) height / stored.height();
        return Math.min(across, down) <= 1 - LEAST_BARS && across * down >= LEAST_KEPT;
    }

    private static boolean hasUsualShape(double shape) {
        return SHAPES.stream().anyMatch(usual -> Math.abs(shape / usual - 1) <= ALIKE);
    }
}
