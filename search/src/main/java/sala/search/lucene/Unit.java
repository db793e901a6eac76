package sala.search.lucene;

import java.util.List;

/** A word or an expression of a question, and what it stands for. */
record Unit(WrittenExpression typed, Meaning meaning) {

    boolean hasSynonyms() {
        return !meaning.expressions().isEmpty();
    }

    /** The other expressions with the same meaning. */
    List<WrittenExpression> others() {
        return meaning.expressions().stream()
                .filter(expression -> !expression.equals(typed))
                .toList();
    }
}
