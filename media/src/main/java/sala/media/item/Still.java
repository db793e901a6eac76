package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.Hash;

/** A slide of a lesson, or a sheet of small pictures of it: a blob, and the moment from which it shows. */
@Entity
@Table(name = "still")
public class Still {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item")
    private MediaItem item;

    private int position;

    @Column(name = "at_ms")
    private long atMillis;

    @Column(name = "every_ms")
    private long everyMillis;

    private String blob;

    private long bytes;

    private int width;

    private int height;

    protected Still() {}

    Still(MediaItem item, int position, StoredStill stored) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.position = position;
        this.atMillis = stored.at().toMillis();
        this.everyMillis = stored.every().toMillis();
        this.blob = stored.blob().hash().hex();
        this.bytes = stored.blob().size();
        this.width = stored.width();
        this.height = stored.height();
    }

    /** Its number within the item, from zero. */
    public int position() {
        return position;
    }

    public StoredStill stored() {
        return new StoredStill(
                new Blob(new Hash(blob), bytes),
                Duration.ofMillis(atMillis),
                Duration.ofMillis(everyMillis),
                width,
                height);
    }
}
