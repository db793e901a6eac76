package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sala.media.look.Peaks;

/** How loud a recording is from moment to moment: four moments a second, listed by ffmpeg, summed up as peaks. */
final class LoudMoments {

    private static final String LIST = "moments.txt";
    private static final Pattern PEAK = Pattern.compile("^lavfi\\.astats\\.Overall\\.RMS_level=(-?[0-9.]+|-inf|-?nan)");
    private static final double SILENT = -100;
    /** A quarter of a second of a voice at the usual loudness is so far below the loudest that there is. */
    private static final double HEADROOM = 10;

    /** What leads to the list, of one speaker's sound. */
    static final String FILTERS = "aresample=8000,asetnsamples=n=2000:p=0,"
            + "astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=RMS_level,"
            + "ametadata=mode=print:key=lavfi.astats.Overall.RMS_level:file=" + LIST;

    private LoudMoments() {}

    /** Without any when the list was not written. */
    static Peaks in(Path folder, double gain) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return Peaks.NONE;
        }
        try (Stream<String> lines = Files.lines(list)) {
            List<Double> moments = lines.map(PEAK::matcher)
                    .filter(Matcher::find)
                    .map(found -> decibels(found.group(1)) + gain + HEADROOM)
                    .toList();
            return Peaks.of(moments);
        }
    }

    private static double decibels(String said) {
        return Character.isDigit(said.charAt(said.length() - 1)) ? Double.parseDouble(said) : SILENT;
    }
}
