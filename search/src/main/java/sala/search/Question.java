package sala.search;

/**
 * What somebody looks for.
 *
 * @param words as typed; blank for everything
 * @param page from 1
 * @param size hits a page
 */
public record Question(String words, Chosen chosen, Order order, int page, int size) {

    public Question {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("pages begin at 1 and have at least one hit");
        }
    }

    /** Everything with these words, first page. */
    public static Question of(String words) {
        return new Question(words, Chosen.NONE, Order.RELEVANCE, 1, 10);
    }

    /** The same, narrowed to this value, too. */
    public Question with(Facet facet, String value) {
        return chosen.has(facet, value) ? this : new Question(words, chosen.toggled(facet, value), order, page, size);
    }

    public Question by(Order other) {
        return new Question(words, chosen, other, page, size);
    }

    /** This page of the same hits. */
    public Question page(int number, int hits) {
        return new Question(words, chosen, order, number, hits);
    }

    /** How many hits stand on the pages before. */
    public int skipped() {
        return (page - 1) * size;
    }
}
