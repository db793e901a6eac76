/** Tests of saved searches, with a real database. */
@NullMarked
package sala.search.saved;

import org.jspecify.annotations.NullMarked;
