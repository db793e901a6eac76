package sala.search.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/** Terms are words as the dictionary has them: exact, and blind where the spelling is broken. */
final class WordsAnalyzer extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new RepairCharFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        ICUTokenizer words = new ICUTokenizer();
        TokenStream terms = new KStemFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(words, terms);
    }
}
