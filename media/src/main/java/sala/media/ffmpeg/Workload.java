package sala.media.ffmpeg;

import java.util.List;
import sala.media.ladder.Chunk;
import sala.media.ladder.Effort;
import sala.media.ladder.Ladder;
import sala.media.look.Look;
import sala.media.look.Probed;

/** How much work a lesson is, part by part, so that it can be told how far it is and how long the rest will take. */
final class Workload {

    /** Encoders side by side keep no more processors busy. */
    private static final int MOST_BUSY = 4;
    /** What one thread does takes as long as what all processors do in that time: those that wait count, too. */
    private static final int ALONE = Math.min(MOST_BUSY, Runtime.getRuntime().availableProcessors());

    private final Source source;
    private final Ladder ladder;
    private final Look look;
    private final List<Chunk> chunks;

    Workload(Source source, Ladder ladder, Look look, List<Chunk> chunks) {
        this.source = source;
        this.ladder = ladder;
        this.look = look;
        this.chunks = chunks;
    }

    double whole() {
        return look() + sounds() + poster() + pictures() + stills() + ALONE * Effort.ofStoring(source.seconds());
    }

    double look() {
        Probed.Picture picture = source.probed().picture();
        double seen = picture == null ? 0 : effort(picture).ofLook(PictureLook.seconds(source));
        return source.probed().sound() == null ? seen : seen + ALONE * Effort.ofListening(source.seconds());
    }

    double sounds() {
        return ladder.voices().isEmpty() ? 0 : Effort.ofSounds(ladder.voices(), source.seconds());
    }

    double poster() {
        return ladder.rungs().isEmpty() ? 0 : Effort.POSTER;
    }

    double stills() {
        Probed.Picture picture = source.probed().picture();
        return picture == null || ladder.rungs().isEmpty()
                ? 0
                : ALONE * effort(picture).ofStills(ladder.sharpestSlow().orElse(null), source.seconds());
    }

    private double pictures() {
        Probed.Picture picture = source.probed().picture();
        if (picture == null || ladder.rungs().isEmpty()) {
            return 0;
        }
        Effort effort = effort(picture);
        return chunks.stream()
                .mapToDouble(chunk -> chunk.seconds(ladder.segmentSeconds(), source.seconds()))
                .map(seconds -> effort.ofPictures(ladder.first(), seconds) + rest(effort, seconds))
                .sum();
    }

    private double rest(Effort effort, double seconds) {
        return ladder.rest().isEmpty() ? 0 : effort.ofPictures(ladder.rest(), seconds);
    }

    private Effort effort(Probed.Picture picture) {
        return new Effort(picture, look.profile());
    }
}
