package sala.search.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;

/** What people type while they look for a title: its beginning or one of its words, without tone marks or spaces. */
final class TitleBeginnings {

    private static final int LONGEST = 24;

    private TitleBeginnings() {}

    /** The title from each of its words on, the whole one first. */
    static Set<String> endings(String title) {
        String repaired = ThaiRepair.repair(title).toString();
        Set<String> endings = new LinkedHashSet<>();
        BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
        words.setText(repaired);
        for (int i = words.first(); i != BreakIterator.DONE && i < repaired.length(); i = words.next()) {
            String ending = bare(repaired.substring(i));
            if (Character.isLetterOrDigit(repaired.codePointAt(i)) && !ending.isEmpty()) {
                endings.add(ending);
            }
        }
        return endings;
    }

    /** Folded, in lower case, letters and digits and marks only. */
    static String bare(String text) {
        String folded = Folding.fold(ThaiRepair.repair(text)).toString().toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder();
        folded.codePoints().filter(TitleBeginnings::isWritten).limit(LONGEST).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isWritten(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
