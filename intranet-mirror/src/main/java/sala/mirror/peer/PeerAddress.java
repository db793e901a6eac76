package sala.mirror.peer;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.fault.Invalid;

/**
 * Where a node on the same network answers.
 *
 * @param text host and port, such as {@code 192.168.1.20:8080}
 */
public record PeerAddress(String text) {

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;
    private static final Pattern TYPED = Pattern.compile(
            "(?:http://)?([A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?/?");

    /**
     * As a keeper types or pastes it.
     *
     * @throws Invalid when it is no address
     */
    static PeerAddress typed(String typed) {
        Matcher address = TYPED.matcher(typed.trim());
        if (!address.matches()) {
            throw new Invalid("address", "peer.address");
        }
        int port = address.group(2) == null ? USUAL_PORT : Integer.parseInt(address.group(2));
        if (port < 1 || port > LAST_PORT) {
            throw new Invalid("address", "peer.address");
        }
        return new PeerAddress(address.group(1) + ":" + port);
    }

    /** As it was announced; empty for what is not on a local network, whatever a stranger announces. */
    public static Optional<PeerAddress> announced(InetAddress host, int port) {
        boolean near = host.isSiteLocalAddress() || host.isLinkLocalAddress();
        boolean possible = near && !host.getHostAddress().contains(":") && port > 0 && port <= LAST_PORT;
        return possible ? Optional.of(new PeerAddress(host.getHostAddress() + ":" + port)) : Optional.empty();
    }
}
