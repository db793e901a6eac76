package sala.web.encoding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.media.workshop.FinishedItem;
import sala.media.workshop.QueuedItem;
import sala.paging.Page;

/**
 * What the page of the queue shows.
 *
 * @param names of schools
 * @param workers the other machines that encode for this node; mostly there are none
 * @param hardware the encoder in hardware of this node; empty when the processor encodes
 */
public record EncodingsView(
        Page<QueuedItem> page,
        Map<UUID, String> names,
        List<FinishedItem> finished,
        List<WorkerLine> workers,
        Optional<String> hardware) {}
