package sala.search;

import java.util.Locale;

/** What comes first. In addresses each has its name in small letters. */
public enum Order {
    /** What suits the words best; without words the newest. */
    RELEVANCE,
    NEWEST,
    /** What most people used. */
    USED,
    /** As a Thai dictionary has it. */
    TITLE;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
