/** The door at which workers get and bring files (docs/adr/0036), and the closed doors of a worker itself. */
@NullMarked
package sala.web.worker;

import org.jspecify.annotations.NullMarked;
