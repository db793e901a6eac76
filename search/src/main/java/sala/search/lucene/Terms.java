package sala.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a text in each of the fields. */
final class Terms {

    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            new WordsAnalyzer(),
            Map.of(
                    Fields.FOLDED, new FoldedAnalyzer(),
                    Fields.TITLE_FOLDED, new FoldedAnalyzer(),
                    Fields.HEADING_FOLDED, new FoldedAnalyzer(),
                    Fields.CODES, new CodesAnalyzer()));

    private Terms() {}

    /** In the order of the text, with repetitions. */
    static List<String> of(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return terms;
    }
}
