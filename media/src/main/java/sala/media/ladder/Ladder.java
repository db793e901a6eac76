package sala.media.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Probed;
import sala.media.look.Seen;

/**
 * Which renditions are made of a lesson. It follows from what the lesson is: never larger than the lesson itself, and
 * nothing that adds nothing (docs/adr/0026).
 *
 * @param rungs the pictures, lowest first, those in AV1 last; empty for sound alone
 * @param voices the sounds, the one for everybody first; empty for silent films
 */
public record Ladder(List<Rung> rungs, List<Voice> voices) {

    public Ladder {
        rungs = List.copyOf(rungs);
        voices = List.copyOf(voices);
    }

    /** What shall be made. */
    public static Ladder of(Probed probed, Look look) {
        Probed.Picture picture = probed.picture();
        Seen seen = look.seen();
        List<Rung> rungs = picture == null || seen == null || look.profile() == LessonProfile.SOUND
                ? List.of()
                : new Rungs(look.profile(), seen, seen.sizeOf(picture))
                        .below(probed.container().bits());
        boolean heard = probed.sound() != null && look.keepsSound();
        return new Ladder(rungs, heard ? Voices.of(look.profile()) : List.of());
    }

    /** The picture that is made before all others, so that a lesson can be watched early; empty for sound alone. */
    public List<Rung> first() {
        return rungs.subList(0, Math.min(1, rungs.size()));
    }

    /** All pictures but the first. */
    public List<Rung> rest() {
        return rungs.subList(Math.min(1, rungs.size()), rungs.size());
    }

    /** The largest of the pictures that change but a few times a second, in the coding that plays everywhere. */
    public Optional<Rung> sharpestSlow() {
        return rungs.stream()
                .filter(rung -> rung.isSlow() && rung.codec() == Rung.Codec.H264)
                .max(Comparator.comparingLong(rung -> rung.size().pixels()));
    }

    /** How long all segments play but the last; for sound alone as long as those of the pictures would. */
    public double segmentSeconds() {
        return rungs.isEmpty() ? Rungs.SEGMENT_SECONDS : rungs.get(0).groupSeconds();
    }

    /** The names of all renditions, in the order in which they are kept. */
    public List<String> names() {
        List<String> names = new ArrayList<>(rungs.stream().map(Rung::name).toList());
        names.addAll(voices.stream().map(Voice::name).toList());
        return names;
    }
}
