/**
 * What is shown of packages: web pages that work together ({@link sala.media.page.PageMaker}), and books
 * ({@link sala.media.page.BookMaker}). Opening packages safely is the business of {@code sala.media.pack}.
 */
@NullMarked
package sala.media.page;

import org.jspecify.annotations.NullMarked;
