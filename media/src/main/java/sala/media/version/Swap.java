package sala.media.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.media.item.Made;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.item.Original;
import sala.media.item.Rendition;
import sala.media.item.Still;
import sala.media.shown.ShownFiles;

/** Lets two items exchange their files and all that was made of them; what is said of each stays. */
@Singleton
public class Swap {

    private final MediaItems items;
    private final ShownFiles shown;

    @Inject
    public Swap(MediaItems items, ShownFiles shown) {
        this.items = items;
        this.shown = shown;
    }

    /** Both are ready after that. Within a transaction. */
    void files(MediaItem one, MediaItem other) {
        Contents mine = Contents.of(one);
        Contents theirs = Contents.of(other);
        theirs.into(one);
        mine.into(other);
        shown.swap(one.id(), other.id());
        items.filesChanged(one);
        items.filesChanged(other);
    }

    private record Contents(MediaKind kind, Original original, Made made) {

        static Contents of(MediaItem item) {
            Original original = item.original();
            return new Contents(
                    item.kind(),
                    new Original(
                            original.label(),
                            original.mediaType(),
                            original.blob().orElse(null)),
                    new Made(
                            item.length(),
                            item.renditions().stream().map(Rendition::stored).toList(),
                            item.poster().orElse(null),
                            item.stills().stream().map(Still::stored).toList(),
                            item.look().orElse(null)));
        }

        void into(MediaItem item) {
            item.takeFile(original);
            item.complete(kind, made);
        }
    }
}
