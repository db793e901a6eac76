/**
 * A worker's way to the files of the node for which it works (docs/adr/0036). Start at
 * {@link sala.mirror.worker.OfficeBlobStore}; the other end is the web's door for workers.
 */
@NullMarked
package sala.mirror.worker;

import org.jspecify.annotations.NullMarked;
