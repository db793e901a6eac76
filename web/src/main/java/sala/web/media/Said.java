package sala.web.media;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.UnreadWords.UnreadTrack;
import sala.web.file.MediaAddresses;
import sala.web.text.Wording;

/**
 * What is said, in one language, or chapters.
 *
 * @param kind subtitles or chapters
 * @param language two letters
 * @param url a WebVTT file
 */
@Schema(name = "MediaSubtitles")
public record Said(String kind, String language, String url) {

    static Said of(Subtitle subtitle) {
        return new Said(subtitle.kind().track(), subtitle.language(), MediaAddresses.words(subtitle));
    }

    /**
     * Subtitles within the file that cannot be read here.
     *
     * @param language two letters; empty when the file does not say
     * @param reason drawn, teletext or broken
     */
    @Schema(name = "MediaUnreadSubtitles")
    public record Unread(String language, String reason) {

        static Unread of(UnreadTrack track) {
            return new Unread(track.language(), Wording.code(track.reason()));
        }
    }

    /** All that is known of what is said in an item. */
    record All(List<Said> subtitles, List<Unread> unread) {

        static All of(List<Subtitle> subtitles, List<UnreadTrack> unread) {
            return new All(
                    subtitles.stream().map(Said::of).toList(),
                    unread.stream().map(Unread::of).toList());
        }
    }
}
