/**
 * In which language something is written, as far as its letters tell. Start at {@link sala.search.language.Letters};
 * why no larger means are used is in docs/adr/0060. How words are cut and folded is {@code sala.search.thai}'s and
 * {@code sala.search.lucene}'s.
 */
@NullMarked
package sala.search.language;

import org.jspecify.annotations.NullMarked;
