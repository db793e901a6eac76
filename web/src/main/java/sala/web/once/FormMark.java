package sala.web.once;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a form is known that was sent before: the page it stood on, who sent it where, and all that was typed. The
 * same page with other words in it is another form. A multipart form, which is not read here, names its page in its
 * address.
 */
public final class FormMark {

    /** The hidden field with the mark of the page, another one each time the page is made. */
    public static final String FIELD = "_once";

    private FormMark() {}

    /** Empty for what is no form of ours. Leaves the body to be read again. */
    static Optional<String> of(ContainerRequestContext request, UUID person) throws IOException {
        String address = request.getUriInfo().getRequestUri().toString();
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (request.getUriInfo().getQueryParameters().containsKey(FIELD)) {
            return Optional.of(mark(person, address, new byte[0]));
        }
        byte[] body = isForm(request.getMediaType()) ? body(request) : new byte[0];
        return ("&" + new String(body, StandardCharsets.US_ASCII)).contains("&" + FIELD + "=")
                ? Optional.of(mark(person, address, body))
                : Optional.empty();
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
    }

    private static byte[] body(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static String mark(UUID person, String address, byte[] body) {
        MessageDigest digest = sha256();
        digest.update((person + " " + address + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
