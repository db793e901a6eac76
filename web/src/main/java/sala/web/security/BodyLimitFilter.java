package sala.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Bounds what is read into memory: forms and JSON. Files go to disk and have limits of their own. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodyLimitFilter implements ContainerRequestFilter {

    private static final long USUAL = 1 << 20;
    private static final Set<String> IN_MEMORY = Set.of("json", "x-www-form-urlencoded", "plain");

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        if (type != null && IN_MEMORY.contains(type.getSubtype().replaceFirst(".*\\+", ""))) {
            bound(context, limit());
        }
    }

    private static void bound(ContainerRequestContext context, long limit) {
        if (context.getLength() > limit) {
            throw new BodyTooLarge(limit);
        }
        context.setEntityStream(new BoundedStream(context.getEntityStream(), limit));
    }

    private long limit() {
        BodyLimit own = route.getResourceMethod().getAnnotation(BodyLimit.class);
        return own == null ? USUAL : own.value();
    }
}
