package sala.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Lets JAX-RS write the heads of files only; {@link FileFilter} sends the files. */
@Provider
public class FileBodies implements ContainerResponseFilter {

    @Context
    @Nullable
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        HttpServletRequest asked = servlet;
        if (asked != null
                && request.getMethod().equals(HttpMethod.GET)
                && response.getEntity() instanceof SentFile body) {
            FileLater.of(asked).ifPresent(later -> {
                later.leave(body);
                response.setEntity(null);
            });
        }
    }
}
