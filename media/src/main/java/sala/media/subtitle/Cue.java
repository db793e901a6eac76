package sala.media.subtitle;

import java.time.Duration;

/** Words that are shown for a while; lines are separated by a line feed. */
public record Cue(Duration from, Duration to, String text) {

    /** Without the marks for bold, italic, and who speaks. */
    public String plain() {
        return text.replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }
}
