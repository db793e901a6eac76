/**
 * A form that is sent twice does its work once: two presses on a slow line, or a page that is loaded anew. Start at
 * {@link sala.web.once.OnceFilter}.
 */
@NullMarked
package sala.web.once;

import org.jspecify.annotations.NullMarked;
