package sala.media.description;

/** Where an item comes from, in the words of schools. */
public enum MediaSource {
    DLTV("DLTV"),
    EDLTV("eDLTV"),
    DLIT("DLIT"),
    OBEC("OBEC (สพฐ.)"),
    SCHOOL(""),
    OTHER("");

    private final String label;

    MediaSource(String label) {
        this.label = label;
    }

    /** What it is called everywhere; empty where each language has its own words. */
    public String label() {
        return label;
    }
}
