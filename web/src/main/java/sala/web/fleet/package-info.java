/**
 * The fleet of school nodes: for the district's people the list of all schools ({@code /fleet} and
 * {@code /api/v1/fleet}), for a school's keeper the state of the own node ({@code /node}).
 */
@NullMarked
package sala.web.fleet;

import org.jspecify.annotations.NullMarked;
