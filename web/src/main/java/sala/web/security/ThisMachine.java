package sala.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells requests of programs on this machine from those that come over the network. */
public final class ThisMachine {

    private ThisMachine() {}

    /** Whether the request was sent here; a proxy on this machine speaks for others, and says so. */
    public static boolean sent(HttpServletRequest request) {
        boolean proxied = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        return !proxied && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
