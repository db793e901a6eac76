package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.activity.ActivityType.Followed;
import sala.activity.ActivityTypes;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.course.Activity;
import sala.media.activity.DocumentActivity;
import sala.media.activity.ExhibitActivity;
import sala.media.activity.MediaActivity;
import sala.media.activity.ShownItem;
import sala.taking.CourseTaking;
import sala.web.content.Exhibit;
import sala.web.content.Exhibits;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.player.Playable;
import sala.web.player.Playables;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The pages of a course for its pupils. */
@Path("/learn")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COURSE_TAKE)
public class LearnResource {

    private final Lessons lessons;
    private final Attempts attempts;
    private final CourseTaking taking;
    private final ActivityTypes types;
    private final ShownItem shown;
    private final Exhibits exhibits;
    private final Playables playables;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public LearnResource(
            Lessons lessons,
            Attempts attempts,
            CourseTaking taking,
            ActivityTypes types,
            ShownItem shown,
            Exhibits exhibits,
            Playables playables,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.lessons = lessons;
        this.attempts = attempts;
        this.taking = taking;
        this.types = types;
        this.shown = shown;
        this.exhibits = exhibits;
        this.playables = playables;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{course}")
    public Html course(@PathParam("course") UUID id) {
        Lesson lesson = lesson(id);
        return here -> templates.lessonCourse(here, lesson);
    }

    /** Leads to the first step that is not done. */
    @GET
    @Path("{course}/next")
    public Response next(@PathParam("course") UUID id) {
        Lesson lesson = lesson(id);
        return redirect.to(lesson.next().map(lesson::address).orElse("/learn/" + id));
    }

    @GET
    @Path("{course}/{activity}")
    public Html step(@PathParam("course") UUID id, @PathParam("activity") UUID step) {
        Lesson lesson = lesson(id);
        Activity activity = lesson.course().activity(step);
        if (lesson.isMissing(activity)) {
            return here -> templates.lessonMissing(here, lesson, activity);
        }
        List<Attempt> earlier = attempts.of(reader.actor().person(), step);
        return switch (activity.type()) {
            case MediaActivity.NAME -> {
                double from = resume(activity, earlier);
                boolean damaged = shown.isDamaged(activity.content());
                Optional<Playable> played = shown.find(activity.content()).flatMap(playables::of);
                yield here -> templates.lessonVideo(here, lesson, activity, played, from, damaged);
            }
            case DocumentActivity.NAME, ExhibitActivity.NAME -> {
                double from = resume(activity, earlier);
                boolean damaged = shown.isDamaged(activity.content());
                Optional<Exhibit> exhibit = shown.find(activity.content()).map(exhibits::of);
                yield here -> templates.lessonDocument(here, lesson, activity, from, damaged, exhibit);
            }
            default -> here -> templates.lessonBegin(here, lesson, activity, earlier);
        };
    }

    /** Where somebody stopped, to go on there; 0 at the beginning. */
    private double resume(Activity activity, List<Attempt> earlier) {
        return !earlier.isEmpty() && types.get(activity.type()) instanceof Followed followed
                ? followed.position(earlier.get(earlier.size() - 1))
                : 0;
    }

    /** Goes on with the open attempt, or begins one, and leads to where it is worked on. */
    @POST
    @Path("{course}/{activity}/begin")
    public Response begin(@PathParam("course") UUID id, @PathParam("activity") UUID step) {
        Activity activity = lesson(id).course().activity(step);
        Attempt attempt = taking.open(reader.actor(), activity.id());
        return types.get(activity.type()).launch(attempt) instanceof Launch.Page page
                ? redirect.to(page.path())
                : redirect.to("/learn/" + id);
    }

    private Lesson lesson(UUID id) {
        return lessons.of(id, reader.actor(), Permission.COURSE_TAKE);
    }
}
