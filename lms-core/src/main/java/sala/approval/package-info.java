/**
 * The way from a draft to the schools, which courses and items of the media register go alike. Start at
 * {@link sala.approval.Standing}: what may follow what. Who may decide is in {@code sala.access}.
 */
@NullMarked
package sala.approval;

import org.jspecify.annotations.NullMarked;
