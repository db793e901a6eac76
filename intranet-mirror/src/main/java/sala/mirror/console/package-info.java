/**
 * At the district: what has happened with each school's node, what it is to do, whether all that is needed will be
 * there in time, and where what was withdrawn is gone. Start at {@link sala.mirror.console.Commands} and
 * {@link sala.mirror.console.Outlooks}; the list of all nodes is {@code sala.mirror.fleet}'s.
 */
@NullMarked
package sala.mirror.console;

import org.jspecify.annotations.NullMarked;
