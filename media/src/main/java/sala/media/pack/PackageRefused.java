package sala.media.pack;

import java.io.IOException;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** A file with files in it is left alone: opening it would be dangerous, or cannot be done. */
public final class PackageRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public PackageRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** What the item says of it. */
    public Unplayable verdict() {
        return new Unplayable(reason, String.valueOf(getMessage()));
    }
}
