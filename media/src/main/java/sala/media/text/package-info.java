/** Text in the encodings in which Thai offices and schools keep it: {@link sala.media.text.OfficeText}. */
@NullMarked
package sala.media.text;

import org.jspecify.annotations.NullMarked;
