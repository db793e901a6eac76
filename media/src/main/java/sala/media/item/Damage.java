package sala.media.item;

import java.util.Optional;

/**
 * What of an item has rotted or gone on this node's disk.
 *
 * @param shown whether that is something which people watch or read
 * @param original whether the file that was sent in is gone, so that nothing can be made of it any more
 */
public record Damage(boolean shown, boolean original) {

    static final Damage NONE = new Damage(false, false);

    /** The stable code that says why the item cannot be shown; empty when it can. */
    public Optional<String> code() {
        return shown ? Optional.of("media.file-damaged") : Optional.empty();
    }

    /** Whether what is lost can be made anew from the original. */
    public boolean mendable() {
        return shown && !original;
    }
}
