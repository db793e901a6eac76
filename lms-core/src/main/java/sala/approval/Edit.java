package sala.approval;

import java.time.Instant;
import java.util.UUID;

/** Who changed something last, and when: its words or parts, or where it stands. */
public record Edit(UUID by, Instant at) {}
