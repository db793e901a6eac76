package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
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
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.course.Activity;
import sala.course.Courses;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.QuizFormat;
import sala.quiz.QuizReview;
import sala.taking.CourseTaking;
import sala.usage.RecordId;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.quiz.Answers;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** A pupil's go at a quiz: answering, handing in, looking at what was right. */
@Path("/attempts")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COURSE_TAKE)
public class AttemptResource {

    private final Attempts attempts;
    private final Courses courses;
    private final Lessons lessons;
    private final CourseTaking taking;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public AttemptResource(
            Attempts attempts,
            Courses courses,
            Lessons lessons,
            CourseTaking taking,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.attempts = attempts;
        this.courses = courses;
        this.lessons = lessons;
        this.taking = taking;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}/quiz")
    public Html quiz(@PathParam("id") UUID id) {
        Attempt attempt = own(id);
        Activity activity = courses.activity(attempt.activity());
        Lesson lesson = lesson(attempt);
        return QuizReview.of(activity.content(), attempt)
                .<Html>map(review -> here -> templates.lessonReview(here, lesson, activity, attempt, review))
                .orElseGet(() -> {
                    Quiz asked = QuizFormat.read(activity.content());
                    return here -> templates.lessonQuiz(here, lesson, activity, attempt, asked, Answers.of(attempt));
                });
    }

    /** Where what is watched or read is launched: the step's own page. */
    @GET
    @Path("{id}/{kind: media|document|exhibit}")
    public Response step(@PathParam("id") UUID id) {
        Attempt attempt = own(id);
        return redirect.to("/learn/" + attempt.course() + "/" + attempt.activity());
    }

    /** Takes every answer of the form once more, for browsers without our script or with a lost line, and hands in. */
    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Attempt attempt = own(id);
        Actor actor = reader.actor();
        if (!attempt.isClosed()) {
            Form form = Form.of(values);
            Quiz quiz = QuizFormat.read(courses.activity(attempt.activity()).content());
            quiz.questions().forEach(question -> keep(actor, id, question, form));
            taking.submit(actor, id, RecordId.next());
        }
        return redirect.to("/attempts/" + id + "/quiz");
    }

    private void keep(Actor actor, UUID attempt, Question question, Form form) {
        String typed = form.text("answer." + question.id());
        JsonValue answer = Answers.read(question, typed);
        if (!typed.isEmpty() && question.accepts(answer)) {
            taking.answer(actor, attempt, question.id(), answer);
        }
    }

    private Attempt own(UUID id) {
        Attempt attempt = attempts.get(id);
        AccessRules.requireOrHide(reader.actor(), Permission.SELF, attempt.scope(), "attempt");
        return attempt;
    }

    private Lesson lesson(Attempt attempt) {
        return lessons.of(attempt.course(), reader.actor(), Permission.COURSE_VIEW);
    }
}
