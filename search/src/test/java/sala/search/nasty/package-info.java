/**
 * Files that nobody vouches for, each with the state that reading it ends in. To add one: a line in
 * {@link sala.search.nasty.NastyFile}, and the same line in docs/nasty-files.md.
 */
@NullMarked
package sala.search.nasty;

import org.jspecify.annotations.NullMarked;
