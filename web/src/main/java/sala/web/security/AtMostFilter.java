package sala.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Turns those away who come to a door more often than it says. */
@Provider
@Singleton
@Priority(Priorities.AUTHENTICATION)
public class AtMostFilter implements ContainerRequestFilter {

    private final Doorstep doorstep;

    @Context
    ResourceInfo route;

    @Context
    HttpServletRequest request;

    @Inject
    public AtMostFilter(Doorstep doorstep) {
        this.doorstep = doorstep;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Optional.ofNullable(route.getResourceMethod().getAnnotation(AtMost.class))
                .ifPresent(most -> doorstep.come(request.getRemoteAddr(), route.getResourceMethod(), most));
    }
}
