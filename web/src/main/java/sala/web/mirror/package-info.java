/**
 * The doors between nodes, {@code /api/v1/mirror}: a thin shell around {@code sala.mirror}, which looks at every proof
 * and decides everything. The bytes are described in {@code docs/adr/0022}.
 */
@NullMarked
package sala.web.mirror;

import org.jspecify.annotations.NullMarked;
