/**
 * Expressions that mean the same at school, such as ป.4 and ประถมศึกษาปีที่ 4. Start at
 * {@link sala.search.synonym.Synonyms}: what comes with the program, and what the office has changed in it. How a
 * question is widened by them is {@code sala.search.lucene}'s.
 */
@NullMarked
package sala.search.synonym;

import org.jspecify.annotations.NullMarked;
