package sala.media.description;

/** Whom an item is made for (LOM 5.5, intended end user role): it is never shown to others. */
public enum EndUser {
    /** Pupils, and all who teach them. */
    LEARNER,
    /** Those who teach alone: such as answer keys and plans of lessons. */
    TEACHER
}
