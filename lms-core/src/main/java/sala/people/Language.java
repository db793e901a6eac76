package sala.people;

import java.util.Locale;

/** The languages that Sala speaks. */
public enum Language {
    THAI("th"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in HTML's {@code lang}: {@code th}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
