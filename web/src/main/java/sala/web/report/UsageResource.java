package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sala.access.Permission;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The page on which supervisors see what is really used. */
@Path("/reports/usage")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class UsageResource {

    private final UsageDesk desk;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public UsageResource(UsageDesk desk, Reader reader, Templates templates) {
        this.desk = desk;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.REPORT_USAGE)
    public Response show(@Context UriInfo uri, @BeanParam Listing listing) {
        UsageFilter filter = UsageFilter.of(uri, listing);
        return filter.typed()
                .submit(
                        () -> Response.ok(page(desk.view(reader.actor(), filter)))
                                .build(),
                        again -> page(desk.nothing(again, listing)));
    }

    private Html page(UsageView view) {
        return here -> templates.reportUsage(here, view);
    }
}
