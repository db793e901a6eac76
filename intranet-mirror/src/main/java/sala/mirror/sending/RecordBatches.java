package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sala.mirror.publication.Deliverables;
import sala.mirror.publication.Publication;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Entry;

/**
 * The texts of all records of a snapshot, packed in batches. All of them, whatever the school has: they are small, and
 * a school that was restored from an old backup must not need the line for a kilobyte.
 */
@Singleton
public class RecordBatches {

    private static final int BATCH_BYTES = 1024 * 1024;

    private final Deliverables deliverables;

    @Inject
    public RecordBatches(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    List<byte[]> of(Publication snapshot) {
        List<byte[]> batches = new ArrayList<>();
        Set<String> batch = new LinkedHashSet<>();
        long bytes = 0;
        for (Entry entry : DeltaText.readWhole(snapshot.manifest()).entries()) {
            batch.add(entry.hash());
            bytes += entry.size();
            if (bytes > BATCH_BYTES || batch.size() == Deliverables.MOST_RECORDS) {
                batches.add(deliverables.records(snapshot.school(), batch));
                batch.clear();
                bytes = 0;
            }
        }
        batches.add(deliverables.records(snapshot.school(), batch));
        return batches;
    }
}
