/**
 * Plain SQL, for what is no entity: logs, queues, counters, reports. Start at {@link sala.sql.Sql}. Entities go through
 * the entity manager; both share the transaction of the thread.
 */
@NullMarked
package sala.sql;

import org.jspecify.annotations.NullMarked;
