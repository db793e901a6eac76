package sala.media.collection;

/** Who sees a collection. */
public enum Sharing {
    MINE,
    SCHOOL,
    EVERYONE
}
