package sala.mirror.transfer;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.Patience;
import sala.mirror.snapshot.Extents;
import sala.mirror.snapshot.ExtentsNotYet;
import sala.mirror.snapshot.SnapshotMoved;

/** Asks the district for the extents of files that came spoiled, or became so here. */
final class AskedExtents {

    private final DistrictDoor district;
    private final long snapshot;
    private final Map<Blob, Integer> places;

    /** @param files with their places in the list of the snapshot */
    AskedExtents(DistrictDoor district, long snapshot, Collection<Map.Entry<Integer, Blob>> files) {
        this.district = district;
        this.snapshot = snapshot;
        this.places = files.stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    int place(Blob file) {
        return places.getOrDefault(file, -1);
    }

    /**
     * Empty when there are none, or not for this version of the district.
     *
     * @throws ExtentsNotYet when asking later may help
     */
    Optional<Extents> of(Blob file) {
        try {
            byte[] said = new Patience(district.limits()).with(() -> ask(file));
            return Extents.read(said, file);
        } catch (DistrictRefused refused) {
            if (refused.says(SnapshotMoved.CODE)) {
                throw new SnapshotMoved();
            }
            if (refused.status() == 404 || refused.status() == 405) {
                return Optional.empty();
            }
            throw new ExtentsNotYet();
        }
    }

    private byte[] ask(Blob file) throws IOException {
        Ask ask = Ask.get("mirror/extents/" + snapshot + "/" + place(file));
        return district.ask(ask, reply -> reply.bytes(Extents.size(file)));
    }
}
