package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.access.AccessRules;
import sala.access.Permission;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.course.Courses;
import sala.fault.NotFound;
import sala.quiz.Question;
import sala.quiz.QuizFormat;
import sala.taking.CourseTaking;
import sala.web.page.Reader;
import sala.web.quiz.Answers;
import sala.web.security.Requires;

/** Keeps each answer as it is given, so that a lost line or a closed tab loses nothing. */
@Path("/api/v1/attempts")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

    private final Attempts attempts;
    private final Courses courses;
    private final CourseTaking taking;
    private final Reader reader;

    @Inject
    public AnswerResource(Attempts attempts, Courses courses, CourseTaking taking, Reader reader) {
        this.attempts = attempts;
        this.courses = courses;
        this.taking = taking;
        this.reader = reader;
    }

    /** Takes {@code {"answer":"c2"}}; the answer is text as forms have it, {@code "true"} and {@code "false"} too. */
    @PUT
    @Path("{id}/answers/{question}")
    @Requires(Permission.COURSE_TAKE)
    @Operation(summary = "Keeps one answer of the learner")
    public void keep(@PathParam("id") UUID id, @PathParam("question") String question, JsonObject given) {
        Attempt attempt = attempts.get(id);
        AccessRules.requireOrHide(reader.actor(), Permission.SELF, attempt.scope(), "attempt");
        taking.answer(
                reader.actor(), id, question, Answers.read(asked(attempt, question), given.getString("answer", "")));
    }

    private Question asked(Attempt attempt, String question) {
        return QuizFormat.read(courses.activity(attempt.activity()).content())
                .find(question)
                .orElseThrow(() -> new NotFound("question"));
    }
}
