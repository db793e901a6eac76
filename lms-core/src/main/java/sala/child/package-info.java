/**
 * Programs that work for the server in processes of their own, with limits, and that never outlive it. Start at
 * {@link sala.child.ChildPrograms}. What the programs are, and how to talk to them, is known by the modules that use
 * them (docs/adr/0007).
 */
@NullMarked
package sala.child;

import org.jspecify.annotations.NullMarked;
