/**
 * Errors, in one place: every exception becomes a problem document for programs or a friendly page for people. Start at
 * {@link sala.web.problem.Problem}.
 */
@NullMarked
package sala.web.problem;

import org.jspecify.annotations.NullMarked;
