package sala.search.thai;

/**
 * Puts Thai text right that fonts, PDF writers and typists have damaged: glyphs of private use, invisible characters,
 * marks that were torn off, marks in the wrong order, sara am in pieces. Leaves clean text as it is.
 *
 * <p>Used on documents and on what people type, so that both meet in the same form.
 */
public final class ThaiRepair {

    private ThaiRepair() {}

    public static TracedText repair(CharSequence text) {
        TracedText glyphs = PrivateGlyphs.replace(text);
        TracedText joined = TornMarks.join(glyphs);
        return MarkOrder.arrange(joined);
    }
}
