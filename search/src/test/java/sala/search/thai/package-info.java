/** Tests of Thai repair, with damage as real files have it. */
@NullMarked
package sala.search.thai;

import org.jspecify.annotations.NullMarked;
