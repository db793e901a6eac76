/**
 * Pages and API of files of pupils and teachers: sent, looked at, decided. Start at
 * {@link sala.web.roster.RostersResource}.
 */
@NullMarked
package sala.web.roster;

import org.jspecify.annotations.NullMarked;
