package sala.media.item;

/** What an item is to those who use it. */
public enum MediaKind {
    VIDEO,
    AUDIO,
    DOCUMENT,
    IMAGE,
    /** Pages and programs to work with, which are shown in a fence. */
    INTERACTIVE;

    /** Whether it is played rather than read, and therefore transcoded. */
    public boolean isRecording() {
        return this == VIDEO || this == AUDIO;
    }
}
