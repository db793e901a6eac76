package sala.media.disk;

import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.media.quota.Room;

/** The chosen files of a disk would take more room than their school may use. */
public class NoRoomForDisk extends Fault {

    private static final long serialVersionUID = 1L;

    /** Whole megabytes: what is needed is rounded up, and what is left down. */
    NoRoomForDisk(long needed, Room room) {
        super(FaultKind.NO_SPACE, "import.quota", (needed + (1 << 20) - 1) >> 20, room.left() >> 20);
    }
}
