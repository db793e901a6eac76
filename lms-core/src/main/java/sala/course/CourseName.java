package sala.course;

import java.util.UUID;

/** A course as far as others have to name it. */
public record CourseName(UUID id, String title) {}
