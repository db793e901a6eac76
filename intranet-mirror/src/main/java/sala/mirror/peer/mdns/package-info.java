/**
 * Finds the district's other nodes on the same network by multicast DNS (RFC 6762, 6763), with JmDNS. Start at
 * {@link sala.mirror.peer.mdns.LanFinder}.
 */
@NullMarked
package sala.mirror.peer.mdns;

import org.jspecify.annotations.NullMarked;
