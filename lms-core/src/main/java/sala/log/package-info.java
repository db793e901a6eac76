/**
 * What ties the lines of the server's log together: {@link sala.log.LogMark} says for which request or job the current
 * thread works, and every line that is then logged bears it, whoever logs it. Lines are written with SLF4J as ever; how
 * they become JSON, and where, is the server's own business (the launcher's {@code logging.properties}).
 */
@NullMarked
package sala.log;

import org.jspecify.annotations.NullMarked;
