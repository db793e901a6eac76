package sala.web.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sala.web.page.Html;
import sala.web.security.SignedIn;
import sala.web.template.Templates;

/** The first page after signing in. */
@Path("/")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private final Templates templates;

    @Inject
    public HomeResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @SignedIn
    public Html home() {
        return here -> templates.homeShow(here);
    }
}
