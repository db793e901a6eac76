/**
 * The people of schools and the district office, and what each may be where. Start at {@link sala.people.Person}; how
 * they prove who they are is in {@code sala.signin}, what they may do in {@code sala.access}.
 */
@NullMarked
package sala.people;

import org.jspecify.annotations.NullMarked;
