/**
 * Looking after accounts: who makes, changes and closes whose, gives roles and first passwords, and what is remembered
 * of it. Start at {@link sala.account.Accounts}; what an account is stands in {@code sala.people}, who may do what in
 * {@code sala.access}. Lists for those who look after people are here, too: {@link sala.account.PeopleList}.
 */
@NullMarked
package sala.account;

import org.jspecify.annotations.NullMarked;
