package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Segments;
import sala.recent.AccessChanges;

/** One picture or sound that was made of a recording: a blob, and where its segments lie. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "rendition")
public class Rendition {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item")
    private MediaItem item;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private int position;

    private String name;
    private String blob;
    private long bytes;
    private String codecs;

    @Column(name = "average_bits")
    private int averageBits;

    @Column(name = "peak_bits")
    private int peakBits;

    private String segments;
    private int width;
    private int height;

    @Column(name = "frame_rate")
    private double frameRate;

    protected Rendition() {}

    Rendition(MediaItem item, int position, StoredRendition stored) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.position = position;
        this.name = stored.name();
        this.blob = stored.blob().hash().hex();
        this.bytes = stored.blob().size();
        this.codecs = stored.codecs();
        this.segments = stored.segments().asText();
        this.averageBits = stored.segments().averageBits();
        this.peakBits = stored.segments().peakBits();
        Frame frame = stored.frame();
        this.width = frame == null ? 0 : frame.width();
        this.height = frame == null ? 0 : frame.height();
        this.frameRate = frame == null ? 0 : frame.perSecond();
    }

    public String name() {
        return name;
    }

    public Blob blob() {
        return new Blob(new Hash(blob), bytes);
    }

    public Segments segments() {
        return Segments.fromText(segments);
    }

    public boolean isSound() {
        return width == 0;
    }

    public StoredRendition stored() {
        return new StoredRendition(name, blob(), codecs, segments(), frame());
    }

    /** What a playlist says of it. */
    public Variant variant() {
        return new Variant(name, peakBits, averageBits, codecs, frame());
    }

    private @Nullable Frame frame() {
        return isSound() ? null : new Frame(width, height, frameRate);
    }
}
