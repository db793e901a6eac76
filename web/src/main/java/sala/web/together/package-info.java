/**
 * The pages of a class that learns together before one screen, and of the class itself. Start at
 * {@link sala.web.together.ClassSessionResource}; the rules are in {@code sala.together}.
 */
@NullMarked
package sala.web.together;

import org.jspecify.annotations.NullMarked;
