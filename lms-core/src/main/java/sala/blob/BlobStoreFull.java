package sala.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** The disk that holds the blobs has no room for more. */
public class BlobStoreFull extends Fault {

    private static final long serialVersionUID = 1L;

    public BlobStoreFull(Throwable cause) {
        super(cause, FaultKind.NO_SPACE, "blob.disk-full");
    }

    /** What to throw when a file could not be written: this when the disk is full. */
    public static RuntimeException orBroken(IOException e) {
        return isFull(e) ? new BlobStoreFull(e) : new UncheckedIOException(e);
    }

    /** Java has no type for it: the words are those of Linux ({@code ENOSPC}, {@code EDQUOT}) and of Windows. */
    public static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "quota exceeded", "not enough space").anyMatch(message::contains);
    }
}
