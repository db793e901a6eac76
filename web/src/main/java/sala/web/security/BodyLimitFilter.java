package sala.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Bounds what is read into memory, whatever a request calls its body; routes that send it to disk say so. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodyLimitFilter implements ContainerRequestFilter {

    private static final long USUAL = 1 << 20;

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext context) {
        long limit = of(route.getResourceMethod());
        if (context.getLength() > limit) {
            throw new BodyTooLarge(limit);
        }
        if (limit != BodyLimit.STREAMED) {
            context.setEntityStream(new BoundedStream(context.getEntityStream(), limit));
        }
    }

    static long of(Method method) {
        BodyLimit own = method.getAnnotation(BodyLimit.class);
        return own == null ? USUAL : own.value();
    }
}
