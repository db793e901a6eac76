package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import sala.node.NodeSettings;

/** Lets in the launcher: from this machine, with the token that lies in the data folder. */
@Singleton
public class ControlGate {

    private static final String SCHEME = "Bearer ";

    private final Path file;

    @Inject
    public ControlGate(NodeSettings settings) {
        this.file = settings.data().resolve("secrets").resolve("control.token");
    }

    /** @throws ControlRefused when somebody else asks */
    void require(HttpServletRequest request) {
        String header = String.valueOf(request.getHeader("Authorization"));
        if (!isFromHere(request) || !header.startsWith(SCHEME) || !isToken(header.substring(SCHEME.length()))) {
            throw new ControlRefused();
        }
    }

    /** A proxy on this machine speaks for others, and says so. */
    private static boolean isFromHere(HttpServletRequest request) {
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

    private boolean isToken(String text) {
        try {
            String token = Files.readString(file).strip();
            return !token.isEmpty() && MessageDigest.isEqual(bytes(token), bytes(text.strip()));
        } catch (IOException noLauncher) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
