/** The quiz as authors write it and pupils answer it, on the format of {@code sala.quiz}. */
@NullMarked
package sala.web.quiz;

import org.jspecify.annotations.NullMarked;
