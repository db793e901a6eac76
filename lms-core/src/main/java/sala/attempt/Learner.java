package sala.attempt;

import java.util.UUID;

/** Who works on what. */
public record Learner(UUID person, UUID course, UUID activity) {}
