package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import sala.media.look.Crop;
import sala.media.look.FrameRate;
import sala.media.look.Motion;
import sala.media.look.Probed;
import sala.media.look.Scan;
import sala.media.look.Seen;

/** Reads what ffmpeg's {@code metadata} filter printed of the frames at several places, and sums it up. */
final class FrameReport {

    /** So many frames at least must show half pictures before a file that says nothing of them is believed to have. */
    private static final double ENOUGH_FRAMES = 40;

    private static final double UNEVEN = 1.2;

    private final Probed.Picture picture;
    private final List<Crop> crops = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> begins = new ArrayList<>();
    private double whole;
    private double upperFirst;
    private double lowerFirst;

    FrameReport(Probed.Picture picture) {
        this.picture = picture;
    }

    /** Takes one place; what was printed last counts, since it counts from the place's beginning. */
    void read(Path report) {
        Map<String, Double> last = new HashMap<>();
        double before = Double.NaN;
        double first = Double.NaN;
        for (String line : lines(report)) {
            if (line.startsWith("frame:")) {
                double at = time(line);
                first = Double.isNaN(first) ? at : first;
                if (at > before) {
                    gaps.add(at - before);
                }
                before = at;
            } else {
                keep(line, last);
            }
        }
        begins.add(first);
        whole += last.getOrDefault("lavfi.idet.multiple.progressive", 0.0);
        upperFirst += last.getOrDefault("lavfi.idet.multiple.tff", 0.0);
        lowerFirst += last.getOrDefault("lavfi.idet.multiple.bff", 0.0);
        Crop crop = crop(last);
        if (crop != null) {
            crops.add(crop);
        }
    }

    Probed.Picture picture() {
        return picture;
    }

    /** When the first frame of each place is shown, by the clock of that place; not a number where there is none. */
    List<Double> begins() {
        return begins;
    }

    Seen seen(Motion motion) {
        boolean steady = isSteady();
        return new Seen(
                motion,
                Crop.within(picture.stored(), picture.pixelShape(), crops).orElse(null),
                steady ? picture.rate() : FrameRate.near(1 / shortGap().orElse(0.04)),
                steady,
                scan());
    }

    /** Whether frames follow each other evenly; where they do not, those that follow fast set the rate. */
    private boolean isSteady() {
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return mean <= shortGap().orElse(0) * UNEVEN;
    }

    private OptionalDouble shortGap() {
        return gaps.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .skip(gaps.size() / 4)
                .findFirst();
    }

    private Scan scan() {
        if (picture.interlaced()) {
            return Scan.HALVES;
        }
        double halves = upperFirst + lowerFirst;
        if (halves < ENOUGH_FRAMES || halves < 3 * whole) {
            return Scan.WHOLE;
        }
        return upperFirst >= lowerFirst ? Scan.UPPER_FIRST : Scan.LOWER_FIRST;
    }

    private static @Nullable Crop crop(Map<String, Double> last) {
        int width = last.getOrDefault("lavfi.cropdetect.w", 0.0).intValue();
        int height = last.getOrDefault("lavfi.cropdetect.h", 0.0).intValue();
        return width <= 0 || height <= 0
                ? null
                : new Crop(
                        width,
                        height,
                        last.getOrDefault("lavfi.cropdetect.x", 0.0).intValue(),
                        last.getOrDefault("lavfi.cropdetect.y", 0.0).intValue());
    }

    private static void keep(String line, Map<String, Double> last) {
        int sign = line.indexOf('=');
        if (line.startsWith("lavfi.idet.multiple.") || line.startsWith("lavfi.cropdetect.")) {
            try {
                last.put(line.substring(0, sign), Double.valueOf(line.substring(sign + 1)));
            } catch (NumberFormatException word) {
                // which kind the current frame is, in a word; the sums follow
            }
        }
    }

    private static double time(String line) {
        int at = line.indexOf("pts_time:");
        try {
            return at < 0
                    ? Double.NaN
                    : Double.parseDouble(line.substring(at + 9).strip());
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static List<String> lines(Path report) {
        try {
            return Files.exists(report) ? Files.readAllLines(report) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
