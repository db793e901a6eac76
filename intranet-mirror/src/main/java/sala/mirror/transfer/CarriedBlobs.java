package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import sala.blob.Blob;
import sala.mirror.progress.Progress;

/** Takes files that somebody carries here, as {@link BlobArrival} fetches those that come over the line. */
@Singleton
public class CarriedBlobs {

    private final PartialFolder partials;
    private final Room room;
    private final Arrivals arrivals;
    private final Adoption adoption;
    private final LettingGo lettingGo;

    @Inject
    public CarriedBlobs(PartialFolder partials, Room room, Arrivals arrivals, Adoption adoption, LettingGo lettingGo) {
        this.lettingGo = lettingGo;
        this.partials = partials;
        this.room = room;
        this.arrivals = arrivals;
        this.adoption = adoption;
    }

    /**
     * @param arriving hears of each file that is here
     * @return what is still missing
     */
    List<Missing> take(
            Collection<Blob> wanted, Carried carried, Arriving arriving, Progress progress, BlobArrival.Left left) {
        List<Blob> absent = arrivals.holdOrMiss(wanted);
        partials.make();
        arriving.begin(absent);
        List<Closure> closures = lettingGo.makeRoomFor(absent, arriving);
        long here = absent.stream()
                .mapToLong(blob -> blob.size() - partials.rest(blob))
                .sum();
        Told told = new Told(absent.stream().map(blob -> Map.entry(0, blob)).toList(), here, arriving, progress, left);
        CarriedFiles files =
                new CarriedFiles(absent, partials, adoption, new Fetching(room, partials, Map.of(), closures), told);
        try {
            absent.stream().filter(blob -> partials.rest(blob) == 0).forEach(files::whole);
            carried.files(files);
        } finally {
            adoption.hold();
        }
        return files.missing();
    }
}
