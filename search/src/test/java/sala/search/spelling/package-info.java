@NullMarked
package sala.search.spelling;

import org.jspecify.annotations.NullMarked;
