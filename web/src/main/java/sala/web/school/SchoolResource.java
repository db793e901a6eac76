package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.school.Classroom;
import sala.school.ClassroomEditing;
import sala.school.Grade;
import sala.school.School;
import sala.school.SchoolEditing;
import sala.school.Term;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One school: its names, and its classes term by term. */
@Path("/schools")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SchoolResource {

    private final SchoolEditing schools;
    private final ClassroomEditing classrooms;
    private final SchoolPage page;
    private final Clock clock;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SchoolResource(
            SchoolEditing schools,
            ClassroomEditing classrooms,
            SchoolPage page,
            Clock clock,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.page = page;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** @param term such as {@code 2569-1}; the present one without it */
    @GET
    @Path("{id}")
    @Requires(Permission.SCHOOL_VIEW)
    public Html show(@PathParam("id") UUID id, @QueryParam("term") @Nullable String term) {
        SchoolClasses view = page.of(schools.get(reader.actor(), id), term);
        return here -> templates.schoolShow(here, view, Form.empty());
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.SCHOOL_KEEP)
    public Html edit(@PathParam("id") UUID id) {
        School school = schools.get(reader.actor(), id);
        return here -> templates.schoolEdit(here, id.toString(), here.school(school), SchoolForm.showing(school));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SCHOOL_KEEP)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        School school = schools.get(reader.actor(), id);
        return Form.of(values)
                .submit(
                        typed -> {
                            schools.rename(
                                    reader.actor(),
                                    id,
                                    typed.version(),
                                    SchoolForm.code(typed),
                                    SchoolForm.names(typed));
                            return redirect.done("/schools/" + id, "school.saved");
                        },
                        again -> here -> templates.schoolEdit(here, id.toString(), here.school(school), again),
                        () -> new Newest(SchoolForm.showing(schools.get(reader.actor(), id)), "", clock.instant()));
    }

    @POST
    @Path("{id}/close")
    @Requires(Permission.SCHOOL_KEEP)
    public Response close(@PathParam("id") UUID id) {
        schools.close(reader.actor(), id);
        return redirect.done("/schools/" + id, "school.closed-now");
    }

    @POST
    @Path("{id}/open")
    @Requires(Permission.SCHOOL_KEEP)
    public Response open(@PathParam("id") UUID id) {
        schools.reopen(reader.actor(), id);
        return redirect.done("/schools/" + id, "school.opened");
    }

    @POST
    @Path("{id}/classes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CLASSROOM_KEEP)
    public Response makeClass(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        School school = schools.get(reader.actor(), id);
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    Term term =
                            SchoolPage.term(form.text("term")).orElseThrow(() -> new Invalid("term", "field.required"));
                    Grade grade =
                            form.choice("grade", Grade.class).orElseThrow(() -> new Invalid("grade", "field.required"));
                    int room = form.whole("room").orElseThrow(() -> new Invalid("room", "field.required"));
                    Classroom made = classrooms.make(reader.actor(), id, term, grade, room);
                    return redirect.done(
                            "/schools/" + id + "?term=" + form.text("term"), "school.class-made", made.name());
                },
                again -> {
                    SchoolClasses view = page.of(school, again.text("term"));
                    return here -> templates.schoolShow(here, view, again);
                });
    }
}
