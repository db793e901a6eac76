package sala.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/**
 * Terms are pairs of neighbouring clusters, without tone marks: finds what the dictionary cannot cut, such as names,
 * misspelt words and text that a PDF has broken. See {@link WordsAnalyzer} for the exact side.
 */
final class FoldedAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new FoldedTokenizer());
    }
}
