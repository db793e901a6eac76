package sala.media.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose items become of files.
 *
 * @param school null for the district's office
 */
public record Sender(UUID person, @Nullable UUID school) {}
