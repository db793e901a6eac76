/**
 * What is shown of packages: start at {@link sala.media.page.PageMaker} for web pages that work together. Opening
 * packages safely is the business of {@code sala.media.pack}.
 */
@NullMarked
package sala.media.page;

import org.jspecify.annotations.NullMarked;
