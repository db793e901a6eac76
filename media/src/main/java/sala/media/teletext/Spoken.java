package sala.media.teletext;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sala.media.subtitle.Cue;

/** The subtitles of one page, as they follow each other. */
final class Spoken {

    /** What nothing takes away was forgotten. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final List<Cue> cues = new ArrayList<>();
    private String text = "";
    private Duration since = Duration.ZERO;

    /** From this moment on it shows; what is sent again is the same still. */
    void shows(String words, Duration at) {
        if (!words.equals(text)) {
            ends(at);
            text = words;
            since = at;
        }
    }

    /** Nothing shows any more. */
    void ends(Duration at) {
        if (!text.isEmpty() && at.compareTo(since) > 0) {
            Duration latest = since.plus(LONGEST);
            cues.add(new Cue(since, at.compareTo(latest) < 0 ? at : latest, escaped(text)));
        }
        text = "";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    List<Cue> cues() {
        return cues;
    }
}
