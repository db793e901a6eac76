package sala.course;

import java.util.UUID;

/** An activity with the id it has everywhere. */
record NumberedDraft(UUID id, ActivityDraft draft) {}
