package sala.web.course;

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
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.course.Activity;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.quiz.Quiz;
import sala.quiz.QuizFormat;
import sala.quiz.QuizType;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.quiz.QuizForm;
import sala.web.quiz.QuizMerge;
import sala.web.quiz.QuizStep;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Writing the quizzes of a course. Every button of the editor saves, so that nothing typed is lost on the way. */
@Path("/courses/{id}/quizzes")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COURSE_EDIT)
public class QuizResource {

    private final Courses courses;
    private final CourseEditing editing;
    private final ActivityTypes types;
    private final NewestCourse newest;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public QuizResource(
            Courses courses,
            CourseEditing editing,
            ActivityTypes types,
            NewestCourse newest,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.courses = courses;
        this.editing = editing;
        this.types = types;
        this.newest = newest;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Html blank(@PathParam("id") UUID id) {
        Course course = editable(id);
        return naming(course, NewestCourse.standing(course));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Course course = editable(id);
        return form.submit(
                typed -> {
                    Quiz first = QuizStep.apply("add:choice", new Quiz(List.of(), 0));
                    Activity made = editing.add(
                            reader.actor(), new CourseVersion(id, typed.version()), draft(typed.text("title"), first));
                    return redirect.to(address(id, made.id()));
                },
                again -> naming(course, again),
                () -> newest.now(id, NewestCourse::standing));
    }

    @GET
    @Path("{activity}")
    public Html edit(@PathParam("id") UUID id, @PathParam("activity") UUID activity) {
        Course course = editable(id);
        return editor(course, activity, opened(course, activity), quiz(course, activity));
    }

    @POST
    @Path("{activity}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Course course = editable(id);
        Quiz typed = new QuizForm(form).quiz();
        Quiz now = quiz(course, activity);
        return QuizMerge.typed(form, typed, now)
                .submit(
                        merged -> saved(id, activity, merged, QuizMerge.of(merged, typed, now)),
                        again -> editor(course, activity, again, QuizMerge.of(again, typed, now)),
                        () -> newest.now(id, newer -> opened(newer, activity)));
    }

    private Response saved(UUID id, UUID activity, Form form, Quiz merged) {
        Actor actor = reader.actor();
        CourseVersion seen = new CourseVersion(id, form.version());
        String step = form.text("do");
        Quiz quiz = QuizStep.apply(step, merged);
        editing.change(actor, seen, activity, draft(form.text("title"), quiz));
        return step.equals("save")
                ? redirect.done("/courses/" + id, "activity.saved")
                : redirect.to(address(id, activity) + QuizStep.place(step, quiz));
    }

    private static Form opened(Course course, UUID activity) {
        return QuizMerge.opened(NewestCourse.activity(course, activity), quiz(course, activity));
    }

    private static Quiz quiz(Course course, UUID activity) {
        return QuizFormat.read(course.activity(activity).content());
    }

    private ActivityDraft draft(String title, Quiz quiz) {
        return ActivityDraft.of(title, types.get(QuizType.NAME), QuizFormat.write(quiz));
    }

    private Course editable(UUID id) {
        return courses.get(id, reader.actor(), Permission.COURSE_EDIT);
    }

    private Html naming(Course course, Form form) {
        return here -> templates.quizNew(here, course, form);
    }

    private Html editor(Course course, UUID activity, Form form, Quiz quiz) {
        return here -> templates.quizEdit(here, course, activity, form, quiz);
    }

    private static String address(UUID course, UUID activity) {
        return "/courses/" + course + "/quizzes/" + activity;
    }
}
