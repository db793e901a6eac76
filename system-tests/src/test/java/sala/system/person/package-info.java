/** What people of a district do with Sala, each through a browser of their own. */
@NullMarked
package sala.system.person;

import org.jspecify.annotations.NullMarked;
