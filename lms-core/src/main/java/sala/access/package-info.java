/**
 * The one place that decides who may do what. Start at {@link sala.access.AccessRules}; every door (page, API, file,
 * search hit, mirror) asks it. The table itself is in {@link sala.access.Permission}.
 */
@NullMarked
package sala.access;

import org.jspecify.annotations.NullMarked;
