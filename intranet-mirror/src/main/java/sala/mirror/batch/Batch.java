package sala.mirror.batch;

import java.util.List;

/**
 * Records of use that travel together.
 *
 * @param records in the order in which they were written; their numbers count on from the header's
 * @param boots those in which they were written
 */
public record Batch(BatchHeader header, List<Boot> boots, List<Told> records) {

    public Batch {
        boots = List.copyOf(boots);
        records = List.copyOf(records);
    }
}
