package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
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
import sala.fault.Invalid;
import sala.media.timetable.Airing;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One lesson of the timetable: what is said of it, and what belongs to it. */
@Path("/timetable")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.TIMETABLE_EDIT)
public class AiringResource {

    private final Timetable timetable;
    private final Attaching attaching;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public AiringResource(
            Timetable timetable, Attaching attaching, Reader reader, Redirect redirect, Templates templates) {
        this.timetable = timetable;
        this.attaching = attaching;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** What hangs on it, and what could. */
    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id, @BeanParam Listing listing) {
        Attaching.View view = attaching.of(reader.actor(), id, listing);
        return here -> templates.timetableAiring(here, view, listing);
    }

    @GET
    @Path("{id}/edit")
    public Html edit(@PathParam("id") UUID id) {
        Airing airing = timetable.get(reader.actor(), id);
        return editor(id, AiringForm.of(airing));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    timetable.change(
                            reader.actor(), AiringForm.seen(id, form), AiringForm.slot(form), AiringForm.topic(form));
                    return redirect.done(address(id), "timetable.kept");
                },
                again -> editor(id, again));
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        Airing airing = timetable.get(reader.actor(), id);
        timetable.remove(reader.actor(), id);
        return redirect.done(
                TimetableView.address(airing.slot().day(), airing.slot().channel()), "timetable.removed");
    }

    @POST
    @Path("{id}/attach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attach(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        UUID target = form.id("target").orElseThrow(() -> new Invalid("target", "field.required"));
        LinkRole role = form.choice("role", LinkRole.class).orElseThrow(() -> new Invalid("role", "field.required"));
        attaching.requireThere(reader.actor(), role, target);
        timetable.attach(reader.actor(), new Link(id, role, target));
        return redirect.done(address(id), "timetable.attached");
    }

    @POST
    @Path("{id}/detach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response detach(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        UUID target = Form.of(values).id("target").orElseThrow(() -> new Invalid("target", "field.required"));
        timetable.detach(reader.actor(), id, target);
        return redirect.done(address(id), "timetable.detached");
    }

    private Html editor(UUID id, Form form) {
        return here -> templates.timetableEdit(here, address(id), false, form);
    }

    private static String address(UUID id) {
        return "/timetable/" + id;
    }
}
