package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sala.access.Permission;
import sala.mirror.delivery.RefusedRecord;
import sala.mirror.delivery.RefusedRecords;
import sala.paging.Page;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The district's page of records that schools' nodes sent and that are not counted. */
@Path("/refused-records")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class RefusedRecordsResource {

    private final RefusedRecords records;
    private final Templates templates;

    @Inject
    public RefusedRecordsResource(RefusedRecords records, Templates templates) {
        this.records = records;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.FLEET_VIEW)
    public Html list(@BeanParam Listing listing) {
        Page<RefusedRecord> page = records.page(listing.paging());
        return here -> templates.fleetRefused(here, listing, page);
    }
}
