/**
 * Style sheets, scripts, fonts and pictures of our own, built from {@code src/main/frontend}, named by their content
 * and so cached for ever.
 */
@NullMarked
package sala.web.asset;

import org.jspecify.annotations.NullMarked;
