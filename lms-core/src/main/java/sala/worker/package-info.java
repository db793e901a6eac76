/**
 * Machines that work off the jobs of another node and do nothing else (docs/adr/0036): they share its database, and get
 * and bring files through its door. Start at {@link sala.worker.Workers}.
 */
@NullMarked
package sala.worker;

import org.jspecify.annotations.NullMarked;
