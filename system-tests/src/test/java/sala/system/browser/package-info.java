/** A person before a browser, and what can be measured of a page. */
@NullMarked
package sala.system.browser;

import org.jspecify.annotations.NullMarked;
