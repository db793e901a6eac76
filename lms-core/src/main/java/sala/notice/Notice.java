package sala.notice;

import java.time.Instant;
import java.util.UUID;

/** What one person was told, and whether that person has read it. */
public record Notice(UUID id, News news, Instant at, boolean read) {}
