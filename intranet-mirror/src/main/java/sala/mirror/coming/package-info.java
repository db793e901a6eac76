/**
 * At a school: what is on its way from the district, when it will be here, and what somebody wants to have first. Start
 * at {@link sala.mirror.coming.ComingThings}.
 */
@NullMarked
package sala.mirror.coming;

import org.jspecify.annotations.NullMarked;
