package sala.mirror.peer.mdns;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jmdns.JmDNS;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The networks that this machine is in now, with multicast DNS on each. For one thread at a time. */
final class Networks {

    private static final Logger LOG = LoggerFactory.getLogger(Networks.class);
    private static final long LISTENS_MILLIS = 3_000;

    private final Map<InetAddress, JmDNS> joined = new HashMap<>();
    private @Nullable Announcement announced;
    private boolean announcing;

    /** Is on all networks afterwards on which that is possible, and on no other. */
    synchronized void join(Announcement own, boolean announces) {
        if (announcing != announces || !own.equals(announced)) {
            close();
        }
        announced = own;
        announcing = announces;
        Set<InetAddress> now = addresses();
        Set.copyOf(joined.keySet()).stream()
                .filter(address -> !now.contains(address))
                .forEach(this::leave);
        now.stream().filter(address -> !joined.containsKey(address)).forEach(address -> join(address, own));
    }

    private void join(InetAddress address, Announcement own) {
        try {
            JmDNS network = JmDNS.create(address, own.name());
            joined.put(address, network);
            if (announcing) {
                network.registerService(own.info());
            }
        } catch (IOException e) {
            LOG.debug("no multicast at {}", address, e);
        }
    }

    private void leave(InetAddress address) {
        JmDNS network = joined.remove(address);
        try {
            if (network != null) {
                network.close();
            }
        } catch (IOException e) {
            LOG.debug("not left: {}", address, e);
        }
    }

    /** Listens for a few seconds. */
    synchronized List<Heard> heard() {
        return joined.values().stream()
                .flatMap(network -> Arrays.stream(network.list(Announcement.TYPE, LISTENS_MILLIS)))
                .map(Heard::new)
                .toList();
    }

    synchronized void close() {
        Set.copyOf(joined.keySet()).forEach(this::leave);
    }

    private static Set<InetAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Networks::isUsable)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (SocketException e) {
            return Set.of();
        }
    }

    private static boolean isUsable(NetworkInterface network) {
        try {
            return network.isUp() && network.supportsMulticast() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
