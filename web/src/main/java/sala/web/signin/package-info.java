/**
 * Signing in and out, for people by the page and for programs by tokens. Start at
 * {@link sala.web.signin.SigninResource}.
 */
@NullMarked
package sala.web.signin;

import org.jspecify.annotations.NullMarked;
