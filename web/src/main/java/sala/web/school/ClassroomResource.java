package sala.web.school;

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
import sala.fault.Invalid;
import sala.school.ClassroomEditing;
import sala.school.Grade;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One class of a school: who is in it, who came and went, its name. */
@Path("/schools")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class ClassroomResource {

    private final ClassroomEditing editing;
    private final ClassroomPage page;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ClassroomResource(
            ClassroomEditing editing, ClassroomPage page, Reader reader, Redirect redirect, Templates templates) {
        this.editing = editing;
        this.page = page;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}/classes/{room}")
    @Requires(Permission.PERSON_VIEW)
    public Html show(@PathParam("id") UUID id, @PathParam("room") UUID room) {
        ClassroomView view = page.of(id, room);
        return here -> templates.schoolClassroom(here, view, ClassroomPage.form(view.room()));
    }

    @POST
    @Path("{id}/classes/{room}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CLASSROOM_KEEP)
    public Response rename(
            @PathParam("id") UUID id, @PathParam("room") UUID room, MultivaluedMap<String, String> values) {
        page.of(id, room);
        return Form.of(values)
                .submit(
                        typed -> {
                            Grade grade = typed.choice("grade", Grade.class)
                                    .orElseThrow(() -> new Invalid("grade", "field.required"));
                            int number = typed.whole("room").orElseThrow(() -> new Invalid("room", "field.required"));
                            editing.rename(reader.actor(), room, typed.version(), grade, number);
                            return redirect.done(address(id, room), "school.saved");
                        },
                        again -> {
                            ClassroomView view = page.of(id, room);
                            return here -> templates.schoolClassroom(here, view, again);
                        },
                        () -> page.newest(id, room));
    }

    @POST
    @Path("{id}/classes/{room}/close")
    @Requires(Permission.CLASSROOM_KEEP)
    public Response close(@PathParam("id") UUID id, @PathParam("room") UUID room) {
        page.of(id, room);
        editing.close(reader.actor(), room);
        return redirect.done(address(id, room), "school.class-closed");
    }

    @POST
    @Path("{id}/classes/{room}/open")
    @Requires(Permission.CLASSROOM_KEEP)
    public Response open(@PathParam("id") UUID id, @PathParam("room") UUID room) {
        page.of(id, room);
        editing.reopen(reader.actor(), room);
        return redirect.done(address(id, room), "school.class-opened");
    }

    static String address(UUID school, UUID room) {
        return "/schools/" + school + "/classes/" + room;
    }
}
