package sala.web.encoding;

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
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.look.LessonProfile;
import sala.media.profile.EncodingOrder;
import sala.media.profile.NotToBeEncoded;
import sala.media.profile.ProfileChoices;
import sala.media.workshop.Reencoding;
import sala.people.People;
import sala.people.Person;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Has one recording encoded again as another kind of lesson. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_ENCODE)
public class ProfileResource {

    private final MediaItems items;
    private final Reencoding reencoding;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ProfileResource(
            MediaItems items,
            Reencoding reencoding,
            People people,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.reencoding = reencoding;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}/encoding")
    public Html choose(@PathParam("id") UUID id) {
        ProfileView view = view(id);
        return here -> templates.encodingChoose(here, view);
    }

    /** How the last order stands, asked for every few seconds while it is carried out. */
    @GET
    @Path("{id}/encoding/state")
    public Html state(@PathParam("id") UUID id) {
        ProfileView view = view(id);
        return here -> templates.encodingState(here, view);
    }

    @POST
    @Path("{id}/encoding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        LessonProfile profile = Form.of(values)
                .choice("profile", LessonProfile.class)
                .orElseThrow(() -> new Invalid("profile", "field.choice"));
        try {
            reencoding.order(reader.actor(), id, profile);
        } catch (NotToBeEncoded refused) {
            return redirect.failed(page(id), "fault." + refused.code());
        }
        return redirect.done(page(id), "encoding.ordered");
    }

    @POST
    @Path("{id}/encoding/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id) {
        reencoding.cancel(reader.actor(), id);
        return redirect.done(page(id), "encoding.cancelled");
    }

    private static String page(UUID id) {
        return "/media/" + id + "/encoding";
    }

    private ProfileView view(UUID id) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_ENCODE);
        if (!item.kind().isRecording()) {
            throw new NotFound("page");
        }
        Optional<EncodingOrder> order = reencoding.order(item);
        return new ProfileView(
                item,
                ProfileChoices.of(item),
                order,
                reencoding.job(item),
                order.flatMap(given -> people.find(given.asked().by()))
                        .map(Person::name)
                        .map(name -> name.full())
                        .orElse(""));
    }
}
