package sala.web.security;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import sala.access.Forbidden;
import sala.access.Permission;

/** Asks each route's rule before the route runs. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RouteFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo route;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        RouteRule rule = RouteRule.of(route.getResourceClass(), route.getResourceMethod())
                .orElseThrow(() -> new IllegalStateException("no rule declared for " + route.getResourceMethod()));
        Visitor visitor = Visitor.of(request);
        if (rule.needsSignIn() && visitor.isNobody()) {
            refuseNobody(context);
        } else if (rule.needsSignIn() && visitor.hasFirstPassword() && !leadsOn(context)) {
            refuseFirstPassword(context);
        } else if (rule instanceof RouteRule.Having having) {
            require(visitor, having.permission());
        }
    }

    /** Where another password is chosen, and the way out. */
    private static boolean leadsOn(ContainerRequestContext context) {
        String path = "/" + context.getUriInfo().getPath().replaceFirst("^/", "");
        return path.startsWith(FirstPasswordNeeded.PAGE) || path.equals("/profile/password");
    }

    private void refuseFirstPassword(ContainerRequestContext context) {
        if (!Audiences.wantsPage(request) || !context.getMethod().equals("GET")) {
            throw new FirstPasswordNeeded();
        }
        context.abortWith(Response.seeOther(URI.create(FirstPasswordNeeded.PAGE))
                .header("Cache-Control", "no-store")
                .build());
    }

    private static void require(Visitor visitor, Permission permission) {
        if (!visitor.may(permission)) {
            throw new Forbidden(permission);
        }
    }

    private void refuseNobody(ContainerRequestContext context) {
        if (!Audiences.wantsPage(request) || !context.getMethod().equals("GET")) {
            throw new SignInNeeded(TypedForm.in(context).orElse(null));
        }
        context.abortWith(Response.seeOther(signIn(context.getUriInfo().getRequestUri()))
                .header("Cache-Control", "no-store")
                .build());
    }

    private static URI signIn(URI wanted) {
        String next =
                wanted.getRawQuery() == null ? wanted.getRawPath() : wanted.getRawPath() + "?" + wanted.getRawQuery();
        return UriBuilder.fromPath("/signin").queryParam("next", "{next}").build(next);
    }
}
