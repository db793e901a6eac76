/** Tests of reading files, with the real process and with files that mean harm. */
@NullMarked
package sala.search.reading;

import org.jspecify.annotations.NullMarked;
