package sala.mirror.peer.mdns;

import java.util.Map;
import javax.jmdns.ServiceInfo;

/**
 * All that a node announces of itself: nothing of the school, its people or the machine's name.
 *
 * @param district fingerprint of the district's key
 * @param port of pages and API
 */
record Announcement(String district, String node, int port) {

    static final String TYPE = "_sala._tcp.local.";

    static final String DISTRICT = "district";
    static final String NODE = "node";

    private static final int SHORT = 8;

    /** What the machine calls itself here, since its own name may be a person's. */
    String name() {
        return "sala-" + node.substring(0, SHORT);
    }

    ServiceInfo info() {
        return ServiceInfo.create(TYPE, name(), port, 0, 0, Map.of(DISTRICT, district, NODE, node));
    }
}
