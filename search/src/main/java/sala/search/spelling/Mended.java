package sala.search.spelling;

/**
 * A mend after which something is written that was not.
 *
 * @param likelihood to be compared with that of other mends of the same question
 */
record Mended(Mend mend, double likelihood) {

    private static final double EXCHANGED = 1;

    /** @param evidence the more texts have it, the more */
    static Mended of(Mend mend, double evidence) {
        // what is shorter is written more often by chance
        return new Mended(mend, evidence + mend.gain() + (mend.length() > 1 ? EXCHANGED : 0));
    }
}
