package sala.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** English words with a slip of the finger, wherever they stand in a question: pairs of clusters know Thai only. */
final class LatinSlips {

    /** Shorter words are one letter away from too many others. */
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{4,}");

    /** From here on two letters may be wrong. */
    private static final int LONG = 8;

    private final IndexReader reader;

    LatinSlips(IndexReader reader) {
        this.reader = reader;
    }

    /** The same text with each such word that is nowhere written as the nearest that is; empty when there is none. */
    Optional<String> undone(String text) throws IOException {
        Matcher words = WORD.matcher(text);
        StringBuilder undone = new StringBuilder();
        boolean anySlip = false;
        while (words.find()) {
            String nearest = nearest(words.group().toLowerCase(Locale.ROOT));
            anySlip |= nearest != null;
            words.appendReplacement(undone, Matcher.quoteReplacement(nearest == null ? words.group() : nearest));
        }
        return anySlip ? Optional.of(words.appendTail(undone).toString()) : Optional.empty();
    }

    private @Nullable String nearest(String word) throws IOException {
        List<String> terms = Terms.of(Fields.WORDS, word);
        return terms.size() != 1 || reader.docFreq(new Term(Fields.WORDS, terms.get(0))) > 0
                ? null
                : nearest(terms.get(0), word.length() < LONG ? 1 : 2);
    }

    /** Of equally near ones that which most texts have. */
    private @Nullable String nearest(String term, int edits) throws IOException {
        org.apache.lucene.index.Terms written = MultiTerms.getTerms(reader, Fields.WORDS);
        if (written == null) {
            return null;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(written, new Term(Fields.WORDS, term), edits, 1, true);
        String nearest = null;
        double best = 0;
        for (BytesRef found = near.next(); found != null; found = near.next()) {
            double likelihood = near.getBoost() + near.docFreq() / (1.0 + reader.maxDoc()) / LONG;
            if (likelihood > best) {
                best = likelihood;
                nearest = found.utf8ToString();
            }
        }
        return nearest;
    }
}
