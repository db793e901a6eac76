/**
 * What Payara's network library, Grizzly, can do that the servlet API cannot: let the kernel send files, and end a
 * line. Start at {@link sala.web.file.grizzly.GrizzlyLine}. Why, and what to beware of, is in docs/adr/0051.
 */
@NullMarked
package sala.web.file.grizzly;

import org.jspecify.annotations.NullMarked;
