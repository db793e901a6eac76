package sala.media.disk.name;

/** What a file seems to be by the ending of its name. */
public enum NamedForm {
    VIDEO,
    AUDIO,
    DOCUMENT,
    IMAGE,
    /** Pages and programs to work with. */
    INTERACTIVE,
    /** A file with files in it. */
    ARCHIVE,
    /** Nothing that a lesson is made of. */
    OTHER
}
