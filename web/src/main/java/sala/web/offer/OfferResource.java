package sala.web.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.mirror.offer.Offers;
import sala.mirror.offering.OfferClock;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At a school: offering an item to the district, and taking the offer back. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class OfferResource {

    private final MediaItems items;
    private final MediaEditing editing;
    private final Offers offers;
    private final OfferViews views;
    private final OfferClock clock;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public OfferResource(
            MediaItems items,
            MediaEditing editing,
            Offers offers,
            OfferViews views,
            OfferClock clock,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.editing = editing;
        this.offers = offers;
        this.views = views;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}/offer")
    @Requires(Permission.MEDIA_EDIT)
    public Html ask(@PathParam("id") UUID id) {
        MediaItem item = offerable(id);
        return page(item, OfferForm.of(item));
    }

    @POST
    @Path("{id}/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        MediaItem item = offerable(id);
        Form typed = Form.of(values);
        return typed.submit(
                () -> {
                    say(item, typed);
                    offers.offer(reader.actor(), MediaItems.KIND, id);
                    clock.soon();
                    return redirect.done("/media/" + id, "offer.done");
                },
                again -> page(item, again));
    }

    /** The part of an item's page that changes by itself. */
    @GET
    @Path("{id}/offer/state")
    @Requires(Permission.OFFER_VIEW)
    public Html state(@PathParam("id") UUID id) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        ItemOffer offer = views.of(item);
        return here -> templates.offerState(here, item, offer);
    }

    @POST
    @Path("{id}/offer/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response takeBack(@PathParam("id") UUID id) {
        offers.takeBack(reader.actor(), id);
        clock.soon();
        return redirect.done("/media/" + id, "offer.taken-back");
    }

    private void say(MediaItem item, Form typed) {
        Licence licence = OfferForm.read(typed);
        MediaDetails details = item.details();
        if (details.terms().licence() != licence) {
            editing.describe(
                    reader.actor(),
                    new MediaVersion(item.id(), item.version()),
                    details.with(details.terms().with(licence)));
        }
    }

    private MediaItem offerable(UUID id) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        ItemOffer offer = views.of(item);
        boolean anew = offer.view().filter(OfferView::canBeOfferedAnew).isPresent();
        if (!offer.canBeOffered(item) && !anew) {
            throw new NotFound("offer");
        }
        return item;
    }

    private Html page(MediaItem item, Form form) {
        return here -> templates.offerAsk(here, item, form);
    }
}
