package sala.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a course is.
 *
 * @param homeSchool null for the district's own
 */
public record Origin(UUID owner, @Nullable UUID homeSchool) {}
