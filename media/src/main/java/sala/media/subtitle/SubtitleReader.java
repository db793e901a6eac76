package sala.media.subtitle;

/** Understands the subtitle files of other programs. Safe for several threads. */
public interface SubtitleReader {

    /**
     * @param text of an SRT, WebVTT or ASS file, whatever its name is
     * @throws SubtitleUnreadable when there are no words in it that can be shown
     */
    Cues read(String text);
}
