package sala.media.description;

/** Under which terms an item may be used. */
public enum Licence {
    CC_BY("CC BY 4.0"),
    CC_BY_SA("CC BY-SA 4.0"),
    CC_BY_NC("CC BY-NC 4.0"),
    CC_BY_NC_SA("CC BY-NC-SA 4.0"),
    CC_BY_ND("CC BY-ND 4.0"),
    CC_BY_NC_ND("CC BY-NC-ND 4.0"),
    PUBLIC_DOMAIN("CC0 1.0"),
    /** For teaching in schools, by leave of the rights holder. */
    SCHOOLS_ONLY(""),
    UNKNOWN("");

    private final String label;

    Licence(String label) {
        this.label = label;
    }

    /** What it is called everywhere; empty where each language has its own words. */
    public String label() {
        return label;
    }
}
