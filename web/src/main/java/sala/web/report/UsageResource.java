package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.paging.Page;
import sala.usage.Usage;
import sala.web.page.Html;
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
    public Html show(@BeanParam UsageFilter filter) {
        Page<UsageRow> page = desk.page(reader.actor(), filter, filter.listing().paging());
        @Nullable Usage total = desk.total(reader.actor(), filter).orElse(null);
        UsageView view = new UsageView(filter, filter.from(desk.clock()), filter.to(desk.clock()), page, total);
        return here -> templates.reportUsage(here, view);
    }
}
