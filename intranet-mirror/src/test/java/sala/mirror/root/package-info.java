/** Tests of whom nodes believe, against TUF's own cases. */
@NullMarked
package sala.mirror.root;

import org.jspecify.annotations.NullMarked;
