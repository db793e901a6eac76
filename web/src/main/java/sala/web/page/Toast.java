package sala.web.page;

import java.util.Locale;

/** A short message shown once, on the page after the one where something was done; in the reader's words. */
public record Toast(Tone tone, String message) {

    /** How it is meant. */
    public enum Tone {
        INFO,
        SUCCESS,
        DANGER;

        /** For the style sheet. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
