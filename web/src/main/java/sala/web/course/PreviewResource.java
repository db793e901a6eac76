package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.course.Activity;
import sala.course.Course;
import sala.course.Courses;
import sala.media.activity.ShownItem;
import sala.media.item.MediaItem;
import sala.quiz.Quiz;
import sala.quiz.QuizFormat;
import sala.quiz.QuizType;
import sala.web.content.Exhibit;
import sala.web.content.Exhibits;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.player.Playables;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** An activity as those see it who make or approve it; with the right answers. */
@Path("/courses/{id}/activities/{activity}")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class PreviewResource {

    private final Courses courses;
    private final ShownItem shown;
    private final Playables playables;
    private final Exhibits exhibits;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public PreviewResource(
            Courses courses,
            ShownItem shown,
            Playables playables,
            Exhibits exhibits,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.courses = courses;
        this.shown = shown;
        this.playables = playables;
        this.exhibits = exhibits;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.COURSE_VIEW)
    public Response show(@PathParam("id") UUID id, @PathParam("activity") UUID step) {
        Course course = courses.get(id, reader.actor(), Permission.COURSE_VIEW);
        if (reader.visitor().isPupil()) {
            return redirect.to("/learn/" + id + "/" + step);
        }
        Activity activity = course.activity(step);
        Optional<Quiz> quiz = activity.type().equals(QuizType.NAME)
                ? Optional.of(QuizFormat.read(activity.content()))
                : Optional.empty();
        Optional<MediaItem> item = shown.find(activity.content());
        Optional<Exhibit> exhibit = item.map(exhibits::of);
        Html page = here -> templates.coursePreview(here, course, activity, exhibit, item.flatMap(playables::of), quiz);
        return Response.ok(page).build();
    }
}
