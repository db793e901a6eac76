package sala.mirror.peer.mdns;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import javax.jmdns.ServiceInfo;
import sala.mirror.peer.PeerAddress;

/** An announcement of another node, believed as far as it may be one of the same district. */
record Heard(ServiceInfo info) {

    /** Where it says that it is; empty for this node itself, for other districts, and for places that are not near. */
    Optional<PeerAddress> isNear(Announcement own) {
        boolean sibling = own.district().equals(info.getPropertyString(Announcement.DISTRICT))
                && !own.node().equals(info.getPropertyString(Announcement.NODE));
        return sibling
                ? Arrays.stream((InetAddress[]) info.getInet4Addresses())
                        .map(host -> PeerAddress.announced(host, info.getPort()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
