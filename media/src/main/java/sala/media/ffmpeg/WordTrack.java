package sala.media.ffmpeg;

/**
 * Subtitles within a recording.
 *
 * @param index of the stream
 * @param tag of the language, as the file has it; empty when it does not say
 */
record WordTrack(int index, Kind kind, String tag) {

    /** How they are kept. */
    enum Kind {
        /** As text, which ffmpeg reads. */
        WRITTEN,
        /** As pages of teletext, which the bundled ffmpeg passes on and we read. */
        TELETEXT,
        /** As pictures of letters. */
        DRAWN
    }
}
