/**
 * The program that reads files with Tika, in a process of its own: {@link sala.search.text.TextMain}. The server never
 * loads a class of this package, and has no Tika on its class path; it speaks to the program through
 * {@code sala.search.reading}.
 */
@NullMarked
package sala.search.text;

import org.jspecify.annotations.NullMarked;
