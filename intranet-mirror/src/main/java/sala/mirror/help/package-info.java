/**
 * Requests for help: a school's keeper writes what is wrong, the district answers, and both travel with the contacts of
 * the school's node. Start at {@link sala.mirror.help.HelpRequests}.
 */
@NullMarked
package sala.mirror.help;

import org.jspecify.annotations.NullMarked;
