/**
 * Looking for malicious programs in sent files, by the clamd of this machine or another, where the node is told of one
 * (docs/adr/0031). Start at {@link sala.media.scan.FileCheck}.
 */
@NullMarked
package sala.media.scan;

import org.jspecify.annotations.NullMarked;
