/** The node's own PostgreSQL: created once, started small, stopped so that it need not recover. */
@NullMarked
package sala.launcher.postgres;

import org.jspecify.annotations.NullMarked;
