package sala.media.item;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The files of the item are not there yet, or never will be, or are withdrawn. */
public class NotReady extends Fault {

    private static final long serialVersionUID = 1L;

    public NotReady() {
        super(FaultKind.CONFLICT, "media.not-ready");
    }

    /** @throws NotReady when it cannot be played or read */
    public static void unlessPlayable(MediaItem item) {
        if (!item.playable()) {
            throw new NotReady();
        }
    }

    /** @throws NotReady when nothing of it can be played or read yet */
    public static void unlessWatchable(MediaItem item) {
        if (!item.watchable()) {
            throw new NotReady();
        }
    }
}
