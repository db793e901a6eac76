package sala.search.lucene;

/**
 * Where a term of the question stands in a text.
 *
 * @param weight how much finding the term says; rare ones say more
 */
record Spot(int start, int end, String term, double weight) {}
