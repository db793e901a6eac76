package sala.media.item;

import sala.usage.Kind;

/** What an item is to those who use it. */
public enum MediaKind {
    VIDEO,
    AUDIO,
    DOCUMENT,
    IMAGE,
    /** Pages and programs to work with, which are shown in a fence. */
    INTERACTIVE;

    /** As what statements and reports know it. */
    public Kind use() {
        return switch (this) {
            case VIDEO -> Kind.VIDEO;
            case AUDIO -> Kind.AUDIO;
            case DOCUMENT -> Kind.DOCUMENT;
            case IMAGE, INTERACTIVE -> Kind.OTHER;
        };
    }

    /** Whether it is played rather than read, and therefore transcoded. */
    public boolean isRecording() {
        return this == VIDEO || this == AUDIO;
    }
}
