/**
 * Proving who one is: passwords, sessions of browsers, tokens of programs, and the limit on wrong tries. Start at
 * {@link sala.signin.SignIn} for the door and at {@link sala.signin.Sessions} for every request after it. Cookies and
 * headers are the business of {@code web}.
 */
@NullMarked
package sala.signin;

import org.jspecify.annotations.NullMarked;
