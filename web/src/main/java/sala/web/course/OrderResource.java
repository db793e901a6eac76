package sala.web.course;

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
import java.util.function.Function;
import sala.access.Permission;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** The order of a course's activities, and taking them out. */
@Path("/courses/{id}/activities/{activity}")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Requires(Permission.COURSE_EDIT)
public class OrderResource {

    private final Courses courses;
    private final CourseEditing editing;
    private final CoursePage page;
    private final NewestCourse newest;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public OrderResource(
            Courses courses,
            CourseEditing editing,
            CoursePage page,
            NewestCourse newest,
            Reader reader,
            Redirect redirect) {
        this.courses = courses;
        this.editing = editing;
        this.page = page;
        this.newest = newest;
        this.reader = reader;
        this.redirect = redirect;
    }

    /** Leads back to the button that was pressed, for whoever presses it by the keyboard again. */
    @POST
    @Path("move")
    public Response move(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return change(id, form, NewestCourse::standing, seen -> {
            int wanted = form.whole("position").orElse(0);
            int before = position(id, activity);
            editing.move(reader.actor(), seen, activity, wanted);
            return redirect.done("/courses/" + id + pressed(id, activity, before), "activity.moved");
        });
    }

    @POST
    @Path("remove")
    public Response remove(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        return change(id, Form.of(values), course -> NewestCourse.whole(course, activity), seen -> {
            editing.remove(reader.actor(), seen, activity);
            return redirect.done("/courses/" + id + "#activities-title", "activity.removed");
        });
    }

    private Response change(UUID id, Form form, Function<Course, Form> shown, Function<CourseVersion, Response> work) {
        return form.submit(
                seen -> work.apply(new CourseVersion(id, seen.version())),
                again -> page.of(id, again),
                () -> newest.now(id, shown));
    }

    private String pressed(UUID id, UUID activity, int before) {
        int last = courses.get(id).activities().size() - 1;
        int now = position(id, activity);
        boolean down = now == 0 || now > before && now < last;
        return (down ? "#down-" : "#up-") + activity;
    }

    private int position(UUID id, UUID activity) {
        return courses.get(id).activity(activity).position();
    }
}
