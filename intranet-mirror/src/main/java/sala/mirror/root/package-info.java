/**
 * Whom this district's nodes believe, and how that changes: a root document names the keys of people that can change
 * it, and the key with which the district signs. Start at {@link sala.mirror.root.Root}; how a node goes from one to
 * the next is in {@link sala.mirror.root.RootPath}, why so in {@code docs/adr/0084}.
 */
@NullMarked
package sala.mirror.root;

import org.jspecify.annotations.NullMarked;
