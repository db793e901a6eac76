/**
 * How a school's node becomes part of a district. The district's admin makes a {@link sala.mirror.join.JoinCode} with
 * {@link sala.mirror.join.JoinTokens}; the school presents it through {@link sala.mirror.join.Joining}; the district
 * answers through {@link sala.mirror.join.Admission}. Why it needs no trusted line: {@code docs/adr/0012}.
 */
@NullMarked
package sala.mirror.join;

import org.jspecify.annotations.NullMarked;
