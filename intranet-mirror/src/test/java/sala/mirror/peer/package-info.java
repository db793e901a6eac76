@NullMarked
package sala.mirror.peer;

import org.jspecify.annotations.NullMarked;
