package sala.web.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A form of ours that came too late: its session had ended while somebody typed. It is shown again after the sign-in,
 * so that nothing typed is lost; it is never sent on without another press of a button.
 *
 * @param address where it was sent
 * @param body as it was sent, url-encoded
 */
public record TypedForm(String address, String body) {

    private static final String SECRET = "assword";

    /** Reads the form, whose size {@link BodyLimitFilter} bounds, and leaves it to be read again. */
    static Optional<TypedForm> in(ContainerRequestContext context) {
        boolean ours = context.getMethod().equals("POST")
                && context.getMediaType() != null
                && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())
                && Origins.isOurs(context::getHeaderString);
        return ours
                ? Optional.of(new TypedForm(context.getUriInfo().getRequestUri().getRawPath(), body(context)))
                        .filter(form -> !form.body().contains(SECRET))
                : Optional.empty();
    }

    private static String body(ContainerRequestContext context) {
        try {
            byte[] form = context.getEntityStream().readAllBytes();
            context.setEntityStream(new ByteArrayInputStream(form));
            return new String(form, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Names and values in their order, without the old page's token. */
    public List<Entry<String, String>> fields() {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.contains("="))
                .map(TypedForm::field)
                .filter(field -> !field.getKey().equals(Csrf.FIELD))
                .toList();
    }

    private static Entry<String, String> field(String pair) {
        int split = pair.indexOf('=');
        return Map.entry(decoded(pair.substring(0, split)), decoded(pair.substring(split + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
