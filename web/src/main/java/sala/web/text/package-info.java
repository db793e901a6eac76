/**
 * Words, dates and numbers in the reader's language. Start at {@link sala.web.text.Texts}; the words are in one pair of
 * files a feature, {@code <feature>_th.properties} and {@code <feature>_en.properties}.
 */
@NullMarked
package sala.web.text;

import org.jspecify.annotations.NullMarked;
