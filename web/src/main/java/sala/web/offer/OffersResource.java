package sala.web.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sala.access.Permission;
import sala.paging.Page;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At a school: what was offered to the district. */
@Path("/offers")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OFFER_VIEW)
public class OffersResource {

    private final OfferViews views;
    private final Templates templates;

    @Inject
    public OffersResource(OfferViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<OfferView> page = views.page(listing.paging());
        return here -> templates.offerList(here, listing, page);
    }
}
