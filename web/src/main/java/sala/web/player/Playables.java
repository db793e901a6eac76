package sala.web.player;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.media.item.MediaItem;
import sala.media.subtitle.Subtitles;

/** Puts together what the player needs of an item. */
@Singleton
public class Playables {

    private final Subtitles subtitles;

    @Inject
    public Playables(Subtitles subtitles) {
        this.subtitles = subtitles;
    }

    /** Empty for what is not played, or not yet. */
    public Optional<Playable> of(MediaItem item) {
        return item.kind().isRecording() && item.watchable()
                ? Optional.of(Playable.of(item, subtitles.of(item.id())))
                : Optional.empty();
    }
}
