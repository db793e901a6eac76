/**
 * What a school's keeper sees of servers nearby, and wants of them: {@code /node/peers}, and a part of {@code /node}.
 */
@NullMarked
package sala.web.peer;

import org.jspecify.annotations.NullMarked;
