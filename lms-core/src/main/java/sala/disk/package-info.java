/** Files and folders as such, whatever is in them. What is kept in them belongs to {@code sala.blob} and others. */
@NullMarked
package sala.disk;

import org.jspecify.annotations.NullMarked;
