package sala.web.subscription;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.access.Permission;
import sala.subscription.Content;
import sala.subscription.Subscription;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Sends one item, course or collection to schools. */
@Path("/fleet/send")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.FLEET_MANAGE)
public class SendResource {

    private final SubscriptionDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SendResource(SubscriptionDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{thing}/{id}")
    public Html choose(@PathParam("thing") String thing, @PathParam("id") UUID id) {
        SentThing sent = SentThing.of(thing);
        Content content = sent.content(id);
        Map<UUID, Subscription> receivers = desk.receivers(content);
        SendPage page = new SendPage(
                desk.title(reader.actor(), content),
                sent.page(id),
                "/fleet/send/" + thing + "/" + id,
                desk.weight(content),
                desk.schools(),
                receivers.keySet(),
                receivers.isEmpty() || receivers.values().stream().anyMatch(Subscription::better));
        return here -> templates.subscriptionSend(here, page);
    }

    /** Those that are chosen receive it from now on, the others no longer. */
    @POST
    @Path("{thing}/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("thing") String thing, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        SentThing sent = SentThing.of(thing);
        Content content = sent.content(id);
        desk.title(reader.actor(), content);
        Form form = Form.of(values);
        desk.send(reader.actor(), content, Set.copyOf(form.ids("school")), form.checked("better"));
        return redirect.done(sent.page(id), "subscription.sent");
    }
}
