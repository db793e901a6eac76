/**
 * The program that runs a node: it starts PostgreSQL, Payara and the application as its children, and stops them again.
 * Start reading at {@link sala.launcher.node.Node}; nothing here knows Jakarta or the application's classes
 * (docs/adr/0013).
 */
@NullMarked
package sala.launcher;

import org.jspecify.annotations.NullMarked;
