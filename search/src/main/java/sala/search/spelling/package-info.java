/**
 * What somebody meant who let a finger slip. Start at {@link sala.search.spelling.Spelling}: it undoes every slip that
 * there may have been and keeps what is written somewhere. Knows no dictionary but the texts themselves.
 */
@NullMarked
package sala.search.spelling;

import org.jspecify.annotations.NullMarked;
