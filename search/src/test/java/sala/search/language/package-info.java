/** Tests of telling languages by their letters. */
@NullMarked
package sala.search.language;

import org.jspecify.annotations.NullMarked;
