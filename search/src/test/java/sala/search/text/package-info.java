/** Tests of what runs in the reading process. */
@NullMarked
package sala.search.text;

import org.jspecify.annotations.NullMarked;
