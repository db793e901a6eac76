package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.access.Role;
import sala.people.People;
import sala.school.School;
import sala.school.SchoolEditing;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The schools of the district, and a new one. */
@Path("/schools")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SchoolsResource {

    private final SchoolEditing schools;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SchoolsResource(
            SchoolEditing schools, People people, Reader reader, Redirect redirect, Templates templates) {
        this.schools = schools;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** Whoever has to do with one school alone is led to it. */
    @GET
    @Requires(Permission.SCHOOL_VIEW)
    public Response list(@BeanParam Listing listing) {
        List<School> all = schools.seen(reader.actor());
        boolean mayKeep = schools.mayKeep(reader.actor());
        if (all.size() == 1 && !mayKeep) {
            return redirect.to("/schools/" + all.get(0).id());
        }
        SchoolsView view = SchoolsView.of(all, listing, counts(all, Role.PUPIL), counts(all, Role.TEACHER), mayKeep);
        Html html = here -> templates.schoolList(here, view);
        return Response.ok(html, MediaType.TEXT_HTML_TYPE).build();
    }

    private Map<UUID, Long> counts(List<School> all, Role role) {
        return people.counts(role, all.stream().map(School::id).toList());
    }

    @GET
    @Path("new")
    @Requires(Permission.SCHOOL_KEEP)
    public Html ask() {
        return form(Form.empty());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SCHOOL_KEEP)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    School made = schools.make(reader.actor(), SchoolForm.code(form), SchoolForm.names(form));
                    return redirect.done(
                            "/schools/" + made.id(), "school.made", made.names().thai());
                },
                this::form);
    }

    private Html form(Form form) {
        return here -> templates.schoolEdit(here, "", "", form);
    }
}
