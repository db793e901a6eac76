/** What is one's own: language, password, and where one is signed in. */
@NullMarked
package sala.web.profile;

import org.jspecify.annotations.NullMarked;
