/**
 * What can go wrong, in a form that a person can act on. Start at {@link sala.fault.Fault}; leaves live in the package
 * that throws them, their codes are listed in {@code docs/error-codes.md}. Words for people are kept by {@code web}.
 */
@NullMarked
package sala.fault;

import org.jspecify.annotations.NullMarked;
