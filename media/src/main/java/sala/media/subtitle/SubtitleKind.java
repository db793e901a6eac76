package sala.media.subtitle;

/** What words in time are for: kinds of text tracks (HTML, section 4.8.11.11). */
public enum SubtitleKind {
    /** What is said, to be read along. */
    SUBTITLES("subtitles"),
    /** Titles of parts, to go to. */
    CHAPTERS("chapters");

    private final String track;

    SubtitleKind(String track) {
        this.track = track;
    }

    /** The word of HTML for it. */
    public String track() {
        return track;
    }
}
