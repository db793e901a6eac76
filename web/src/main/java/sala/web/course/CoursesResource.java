package sala.web.course;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Permission;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.paging.Page;
import sala.people.People;
import sala.people.PersonName;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The list of courses, and the door to a new one. */
@Path("/courses")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class CoursesResource {

    private final CourseLists lists;
    private final CourseEditing editing;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CoursesResource(
            CourseLists lists,
            CourseEditing editing,
            People people,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.lists = lists;
        this.editing = editing;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.COURSE_VIEW)
    public Html list(@BeanParam Listing listing) {
        Actor actor = reader.actor();
        CourseSearch search = new CourseSearch(listing, actor.person());
        Page<CourseLine> page = lists.page(actor, search.filter(), search.sort(), listing.paging());
        Set<UUID> owners = page.items().stream().map(CourseLine::owner).collect(Collectors.toSet());
        Map<UUID, PersonName> names = people.names(owners);
        return here -> templates.courseList(here, search, page, names);
    }

    @GET
    @Path("new")
    @Requires(Permission.COURSE_MAKE)
    public Html blank() {
        return page(Form.empty());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSE_MAKE)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    Actor actor = reader.actor();
                    Course course = editing.make(actor, OutlineForm.read(form), HomeSchool.of(actor));
                    return redirect.done("/courses/" + course.id(), "course.made");
                },
                this::page);
    }

    private Html page(Form form) {
        return here -> templates.courseNew(here, form);
    }
}
