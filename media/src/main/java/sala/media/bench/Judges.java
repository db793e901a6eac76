package sala.media.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Those who say how good a picture is: one that is always there, and one where a program for it is at hand. */
record Judges(Likeness likeness, Optional<Vmaf> vmaf) {

    /** Tells what they say. */
    void tell(String name, Likeness.Pair pair, Path work, Report report) throws IOException {
        report.add(name + ".ssim", likeness.of(pair, work), "");
        if (vmaf.isPresent()) {
            report.add(name + ".vmaf", vmaf.get().of(pair, work), "");
        }
    }
}
