package sala.search.lucene;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.util.BytesRef;

/**
 * The order of titles: that of a Thai dictionary, where vowels written before a consonant come after it; numbers by
 * their value, so that the tenth part comes after the second.
 */
final class TitleOrder {

    private static final RuleBasedCollator THAI = thai();

    /** In bytes: no field may be much longer; nobody reads so far in a title. */
    private static final int LONGEST = 8_000;

    private TitleOrder() {}

    private static RuleBasedCollator thai() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("th"));
        collator.setNumericCollation(true);
        return (RuleBasedCollator) collator.freeze();
    }

    /** What is to be compared, byte by byte. */
    static BytesRef key(String title) {
        byte[] key = THAI.getCollationKey(title.strip()).toByteArray();
        return new BytesRef(key, 0, Math.min(key.length, LONGEST));
    }
}
