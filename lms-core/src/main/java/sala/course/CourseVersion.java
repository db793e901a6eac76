package sala.course;

import java.util.UUID;

/**
 * A course as somebody saw it, so that no change of somebody else is overwritten unseen.
 *
 * @param version what {@link Course#version()} was then
 */
public record CourseVersion(UUID course, long version) {}
