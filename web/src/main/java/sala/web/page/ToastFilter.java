package sala.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Takes the toast's cookie away once a page shows it. */
@Provider
public class ToastFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Html && request.getCookies().containsKey(ToastCookie.NAME)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, ToastCookie.gone());
        }
    }
}
