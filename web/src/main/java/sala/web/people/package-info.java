/**
 * Pages and doors for those who look after people: lists, accounts, roles, first passwords. Start at
 * {@link sala.web.people.PeopleResource}.
 */
@NullMarked
package sala.web.people;

import org.jspecify.annotations.NullMarked;
