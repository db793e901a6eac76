package sala.media.intake;

import java.util.UUID;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.media.item.MediaItem;

/** The register has an item with these very bytes; the sender may use that one, or ask for another all the same. */
public class SameFile extends Fault {

    private static final long serialVersionUID = 1L;

    private final UUID existing;

    public SameFile(MediaItem existing) {
        super(FaultKind.CONFLICT, "media.same-file", existing.details().title(), existing.id());
        this.existing = existing.id();
    }

    /** One that the sender may see. */
    public UUID existing() {
        return existing;
    }
}
