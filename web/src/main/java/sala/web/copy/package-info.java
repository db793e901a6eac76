/** Pages about copies that one can hold. Start at {@link sala.web.copy.CopiesResource}. */
@NullMarked
package sala.web.copy;

import org.jspecify.annotations.NullMarked;
