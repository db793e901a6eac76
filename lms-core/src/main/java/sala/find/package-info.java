/**
 * What search may know of a thing, without search knowing courses or media and without those knowing an index. A module
 * with things to find gives a {@link sala.find.FindableSource}.
 */
@NullMarked
package sala.find;

import org.jspecify.annotations.NullMarked;
