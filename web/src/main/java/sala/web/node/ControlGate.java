package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import sala.node.NodeSettings;
import sala.web.security.ThisMachine;

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
        if (!ThisMachine.sent(request) || !header.startsWith(SCHEME) || !isToken(header.substring(SCHEME.length()))) {
            throw new ControlRefused();
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
