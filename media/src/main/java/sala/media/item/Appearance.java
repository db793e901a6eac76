package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.media.look.Look;
import sala.media.look.LookText;

/** What was found when an item's files were made: how long it is, a picture of it, what kind of lesson it is. */
@Embeddable
public class Appearance {

    @Column(name = "length_ms")
    private long lengthMillis;

    @Nullable
    private String poster;

    @Column(name = "poster_bytes")
    private long posterBytes;

    private String look = "";

    /** Of something that nobody has looked at yet. */
    protected Appearance() {}

    Appearance(Made made) {
        this.lengthMillis = made.length().toMillis();
        this.look = made.look() == null ? "" : LookText.write(made.look());
        takePoster(made.poster());
    }

    /** The same without its picture. */
    Appearance withoutPoster() {
        Appearance same = new Appearance();
        same.lengthMillis = lengthMillis;
        same.look = look;
        return same;
    }

    private void takePoster(@Nullable Blob picture) {
        poster = picture == null ? null : picture.hash().hex();
        posterBytes = picture == null ? 0 : picture.size();
    }

    Duration length() {
        return Duration.ofMillis(lengthMillis);
    }

    Optional<Blob> poster() {
        return Optional.ofNullable(poster).map(hex -> new Blob(new Hash(hex), posterBytes));
    }

    Optional<Look> look() {
        return look.isEmpty() ? Optional.empty() : Optional.of(LookText.read(look));
    }
}
