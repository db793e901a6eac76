package sala.web.security;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses state changes that other sites make a signed-in browser send. Requests with a bearer token are not affected.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        Visitor visitor = Visitor.of(request);
        if (HARMLESS.contains(context.getMethod()) || visitor.proof() == Visitor.Proof.BEARER) {
            return;
        }
        if (Origins.isForeign(context::getHeaderString)) {
            throw new CrossSiteRequest();
        }
        if (visitor.proof() == Visitor.Proof.COOKIE && !carries(context, visitor)) {
            throw new CrossSiteRequest(TypedForm.in(context).orElse(null));
        }
    }

    /** A multipart form sent without a script cannot be looked into here: its {@code Origin} header is its proof. */
    private static boolean carries(ContainerRequestContext context, Visitor visitor) throws IOException {
        return visitor.acceptsCsrf(context.getHeaderString(Csrf.HEADER))
                || is(context, MediaType.APPLICATION_FORM_URLENCODED_TYPE) && visitor.acceptsCsrf(field(context))
                || is(context, MediaType.MULTIPART_FORM_DATA_TYPE) && context.getHeaderString("Origin") != null;
    }

    private static boolean is(ContainerRequestContext context, MediaType type) {
        return context.getMediaType() != null && type.isCompatible(context.getMediaType());
    }

    /** Reads the form, whose size {@link BodyLimitFilter} bounds, and leaves it to be read again. */
    private static @Nullable String field(ContainerRequestContext context) throws IOException {
        byte[] form = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(form));
        return UrlEncoded.first(new String(form, StandardCharsets.UTF_8), Csrf.FIELD);
    }
}
