/**
 * This node: its role, its folder, and how it starts. Start at {@link sala.node.NodeSettings}; whatever must happen
 * when the server starts implements {@link sala.node.StartStep}, whatever readiness depends on
 * {@link sala.node.HealthProbe}.
 */
@NullMarked
package sala.node;

import org.jspecify.annotations.NullMarked;
