package sala.media.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Unplayable.Reason;

/** What became of opening a PDF, and how the program that tries it says so. */
enum PdfVerdict {
    OPENS(0, null),
    BROKEN(65, Reason.PDF_BROKEN),
    LOCKED(66, Reason.PDF_LOCKED),
    /** The number is that of a Java whose memory is used up. */
    OVERLOADED(3, Reason.PDF_OVERLOADED);

    private final int exit;
    private final @Nullable Reason reason;

    PdfVerdict(int exit, @Nullable Reason reason) {
        this.exit = exit;
        this.reason = reason;
    }

    int exit() {
        return exit;
    }

    /** Why it cannot be shown; empty when it can. */
    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Empty for what no finished look ends with. */
    static Optional<PdfVerdict> of(int exit) {
        return Arrays.stream(values()).filter(verdict -> verdict.exit == exit).findFirst();
    }
}
