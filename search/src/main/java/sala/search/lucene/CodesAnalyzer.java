package sala.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Terms are the codes of indicators that a text mentions. */
final class CodesAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new CodeTokenizer());
    }
}
