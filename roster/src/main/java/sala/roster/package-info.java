/**
 * Pupils and teachers from files that schools and offices have: shown first as what they would change, line by line,
 * then taken over as far as somebody accepts it. Start at {@link sala.roster.Rosters}; how files are read is in
 * {@code sala.roster.reading}, what an account is in {@code sala.people}.
 */
@NullMarked
package sala.roster;

import org.jspecify.annotations.NullMarked;
