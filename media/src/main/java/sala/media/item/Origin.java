package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whose an item is to change: this node's, or the district's; whether its school uses it before the district publishes
 * it, and whether it offers it to the district.
 */
@Embeddable
public class Origin {

    /** Whether the district gave it to this school. */
    private boolean brought;

    /** The SHA-256 of the file with which its school offers it; empty when the school has lost that. */
    @Column(name = "offered")
    private @Nullable String offered;

    /** Whether the pupils of its school see it, published or not. */
    private boolean shared;

    protected Origin() {}

    void share(boolean now) {
        shared = now;
    }

    /** Whether the pupils of its school see it before it is published; says nothing once it is. */
    public boolean isShared() {
        return shared;
    }

    /** @param asOffered whether it was this school's own, and keeps its files */
    void bring(boolean asOffered) {
        brought = true;
        offered = asOffered ? offered : null;
    }

    /** From now on it is offered with this file, or at the district was offered so. */
    void offer(Original file) {
        offered = hash(file);
    }

    /** At the school: it is the school's alone again. */
    void keep() {
        offered = null;
        brought = false;
    }

    /** At the district: its school no longer has the files with which it offered it. */
    public void lose() {
        offered = "";
    }

    /** Whether it came from the district, where it is changed: what is changed there comes here. */
    public boolean isBrought() {
        return brought;
    }

    /** Whether its school offers it, or did before the district published it. */
    public boolean isOffered() {
        return offered != null;
    }

    /** Whether this is the file with which its school offered it, so that the school has all that it needs of it. */
    public boolean isOfferedWith(Original file) {
        return offered != null && offered.equals(hash(file));
    }

    private static @Nullable String hash(Original file) {
        return file.blob().map(blob -> blob.hash().hex()).orElse(null);
    }
}
