package sala.media.timetable;

import java.util.UUID;

/**
 * Something that belongs to an airing.
 *
 * @param target the item of the register, or for a quiz the activity of a course
 */
public record Link(UUID airing, LinkRole role, UUID target) {}
