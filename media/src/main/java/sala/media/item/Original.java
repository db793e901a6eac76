package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;

/** The file as somebody sent it. */
@Embeddable
public class Original {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Nullable
    @Column(name = "original")
    private String hash;

    @Column(name = "original_bytes")
    private long bytes;

    protected Original() {}

    /**
     * @param mediaType as its bytes say, not its sender
     * @param blob null where only renditions were brought to this node
     */
    public Original(FileLabel label, String mediaType, @Nullable Blob blob) {
        this.fileName = label.text();
        this.mediaType = mediaType;
        this.hash = blob == null ? null : blob.hash().hex();
        this.bytes = blob == null ? 0 : blob.size();
    }

    public FileLabel label() {
        return new FileLabel(fileName);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether people are shown it as it came, so that nothing has to be made of it. */
    public boolean isShownAsItIs() {
        return mediaType.equals("application/pdf");
    }

    /** Empty where only the renditions were brought to this node. */
    public Optional<Blob> blob() {
        return Optional.ofNullable(hash).map(hex -> new Blob(new Hash(hex), bytes));
    }
}
