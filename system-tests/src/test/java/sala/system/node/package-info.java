/** Nodes as a keeper handles them: started, stopped, killed and spoken to by the command. */
@NullMarked
package sala.system.node;

import org.jspecify.annotations.NullMarked;
