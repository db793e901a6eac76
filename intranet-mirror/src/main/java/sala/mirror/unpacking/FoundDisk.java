package sala.mirror.unpacking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.Label;
import sala.mirror.district.DistrictLink;
import sala.mirror.identity.NodeIdentity;

/** What on a disk is for this node. */
record FoundDisk(DiskFolder folder, Label label) {

    /** @throws DiskRefused when nothing is; it says what there is instead */
    static FoundDisk on(Path chosen, DistrictLink link, NodeIdentity self) {
        @Nullable DiskRefused why = null;
        @Nullable FoundDisk found = null;
        try {
            for (DiskFolder folder : DiskFolder.on(chosen)) {
                try {
                    found = newer(found, of(folder, link, self));
                } catch (DiskRefused other) {
                    why = why == null || DiskRefused.OTHER_SCHOOL.equals(why.code()) ? other : why;
                }
            }
        } catch (IOException e) {
            throw new DiskRefused(DiskRefused.NO_FOLDER, e);
        }
        if (found != null) {
            return found;
        }
        throw why == null ? new DiskRefused(DiskRefused.NOTHING) : why;
    }

    private static FoundDisk newer(@Nullable FoundDisk one, FoundDisk other) {
        return Optional.ofNullable(one)
                .filter(before -> Comparator.comparingLong(
                                        (FoundDisk disk) -> disk.label().snapshot())
                                .compare(before, other)
                        > 0)
                .orElse(other);
    }

    private static FoundDisk of(DiskFolder folder, DistrictLink link, NodeIdentity self) {
        Label label = label(folder, link);
        if (!label.school().equals(link.school())) {
            throw new DiskRefused(DiskRefused.OTHER_SCHOOL);
        }
        if (!label.node().equals(self.id())) {
            throw new DiskRefused(DiskRefused.OTHER_NODE);
        }
        return new FoundDisk(folder, label);
    }

    private static Label label(DiskFolder folder, DistrictLink link) {
        try {
            return folder.label(link.key()).orElseThrow(() -> new DiskRefused(DiskRefused.DAMAGED));
        } catch (IOException e) {
            throw new DiskRefused(DiskRefused.DAMAGED, e);
        }
    }
}
