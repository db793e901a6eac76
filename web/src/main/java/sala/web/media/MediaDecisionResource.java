package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaDecisions;
import sala.media.item.MediaEditing;
import sala.media.item.MediaSharing;
import sala.media.item.MediaVersion;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/**
 * The buttons that bring an item to pupils: showing it in the own school, handing in, approving, sending back,
 * publishing, taking back.
 */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MediaDecisionResource {

    private final MediaDecisions decisions;
    private final MediaSharing sharing;
    private final MediaEditing editing;
    private final ItemView views;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public MediaDecisionResource(
            MediaDecisions decisions,
            MediaSharing sharing,
            MediaEditing editing,
            ItemView views,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.decisions = decisions;
        this.sharing = sharing;
        this.editing = editing;
        this.views = views;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @POST
    @Path("{id}/submit")
    @Requires(Permission.MEDIA_EDIT)
    public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.submitted", decisions::submit);
    }

    /** The pupils of its school see it, whatever becomes of its approval. */
    @POST
    @Path("{id}/share")
    @Requires(Permission.MEDIA_SHARE)
    public Response share(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.shared", sharing::share);
    }

    @POST
    @Path("{id}/keep-back")
    @Requires(Permission.MEDIA_SHARE)
    public Response keepBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.kept-back", sharing::keepBack);
    }

    @POST
    @Path("{id}/approve")
    @Requires(Permission.MEDIA_APPROVE)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.approved", decisions::approve);
    }

    @POST
    @Path("{id}/publish")
    @Requires(Permission.MEDIA_APPROVE)
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.published", decisions::publish);
    }

    @POST
    @Path("{id}/send-back")
    @Requires(Permission.MEDIA_APPROVE)
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return decide(
                id, form, "media.sent-back", (actor, seen) -> decisions.sendBack(actor, seen, form.text("reason")));
    }

    @POST
    @Path("{id}/accept")
    @Requires(Permission.MEDIA_APPROVE)
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.accepted", editing::accept);
    }

    @POST
    @Path("{id}/refuse")
    @Requires(Permission.MEDIA_APPROVE)
    public Response refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return decide(id, form, "media.refused", (actor, seen) -> editing.refuse(actor, seen, form.text("reason")));
    }

    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.MEDIA_EDIT)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return decide(
                id, form, "media.withdrawn", (actor, seen) -> decisions.withdraw(actor, seen, form.text("reason")));
    }

    @POST
    @Path("{id}/revise")
    @Requires(Permission.MEDIA_EDIT)
    public Response revise(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "media.revised", decisions::revise);
    }

    private Response decide(UUID id, Form form, String done, BiConsumer<Actor, MediaVersion> decision) {
        return form.submit(
                seen -> {
                    decision.accept(reader.actor(), DetailsForm.seen(seen, id));
                    return redirect.done("/media/" + id, done);
                },
                again -> {
                    ShownMedia shown = views.of(id);
                    return here -> templates.mediaShow(here, shown, again);
                },
                () -> views.newest(id));
    }
}
