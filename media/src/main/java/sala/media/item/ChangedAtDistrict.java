package sala.media.item;

import java.util.EnumSet;
import java.util.Set;
import sala.access.Permission;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** The item came to this school from the district: a change made here would be lost with the next that comes. */
public class ChangedAtDistrict extends Fault {

    private static final long serialVersionUID = 1L;

    private static final Set<Permission> CHANGING = EnumSet.of(
            Permission.MEDIA_EDIT, Permission.MEDIA_SHARE, Permission.MEDIA_APPROVE, Permission.MEDIA_ENCODE);

    ChangedAtDistrict() {
        super(FaultKind.CONFLICT, "media.changed-at-district");
    }

    /** Whether nobody may do this to the item on this node. */
    public static boolean holds(MediaItem item, Permission permission) {
        return item.origin().isBrought() && CHANGING.contains(permission);
    }
}
