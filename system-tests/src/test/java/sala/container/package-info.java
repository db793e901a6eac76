/**
 * Tests that run inside the server, in the application as it is shipped: what only the container can show, such as
 * transactions, injection into the libraries of the EAR and the persistence unit.
 *
 * <p>A new test is a class {@code …IT} in this package or one below, marked {@link sala.container.InTheServer}; its
 * fields are injected. {@link sala.container.ContainerNode} starts the node, {@link sala.container.RealApplication} is
 * what is deployed, once for all of them.
 */
@NullMarked
package sala.container;

import org.jspecify.annotations.NullMarked;
