package sala.media.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Rendition;
import sala.media.ladder.Expected;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Size;

/** As what a recording can be encoded, with what is known about the bytes. */
public final class ProfileChoices {

    private final MediaItem item;
    private final @Nullable Look look;

    private ProfileChoices(MediaItem item) {
        this.item = item;
        this.look = item.look().orElse(null);
    }

    /** The sensible ones, smallest first; of a file that nobody could look at, all. */
    public static List<ProfileChoice> of(MediaItem item) {
        ProfileChoices choices = new ProfileChoices(item);
        return Arrays.stream(LessonProfile.values())
                .filter(choices::suits)
                .map(choices::choice)
                .toList();
    }

    /** About how long one processor works on it; zero where nobody knows. */
    public static double processorSeconds(MediaItem item, LessonProfile profile) {
        return new ProfileChoices(item)
                .expectation()
                .map(expected -> expected.processorSeconds(profile))
                .orElse(0.0);
    }

    private boolean suits(LessonProfile profile) {
        if (look == null) {
            return item.kind() == MediaKind.VIDEO || profile == LessonProfile.SOUND;
        }
        return profile == LessonProfile.SOUND ? look.heard() != null : look.seen() != null;
    }

    private ProfileChoice choice(LessonProfile profile) {
        boolean present =
                look != null && look.profile() == profile && !item.renditions().isEmpty();
        boolean proposed = look != null && look.proposed() == profile;
        return new ProfileChoice(profile, present, proposed, present ? Long.valueOf(bytes()) : expected(profile));
    }

    private long bytes() {
        return item.renditions().stream()
                .mapToLong(rendition -> rendition.blob().size())
                .sum();
    }

    /** Only from a picture that was made of it: what it was before is not kept. */
    private @Nullable Long expected(LessonProfile profile) {
        return expectation().map(expected -> expected.bytes(profile, bytes())).orElse(null);
    }

    private Optional<Expected> expectation() {
        // the first of several renditions say little
        Optional<Size> size = item.readiness().inProgress() ? Optional.empty() : largest();
        return look == null || look.seen() == null || size.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expected(look, size.get(), item.length()));
    }

    private Optional<Size> largest() {
        return item.renditions().stream()
                .map(Rendition::stored)
                .flatMap(stored -> Optional.ofNullable(stored.frame()).stream())
                .map(frame -> new Size(frame.width(), frame.height()))
                .max(Comparator.comparingLong(Size::pixels));
    }
}
