/**
 * {@code /coming}, at a school: what is on its way from the district, when it will be here, and having something come
 * first.
 */
@NullMarked
package sala.web.coming;

import org.jspecify.annotations.NullMarked;
