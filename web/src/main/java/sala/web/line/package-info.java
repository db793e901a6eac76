/**
 * How much of a school's line Sala may use: set at the district ({@code /fleet/{school}/line}) and, where the school
 * knows better, by its keeper ({@code /node/line}).
 */
@NullMarked
package sala.web.line;

import org.jspecify.annotations.NullMarked;
