package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.together.ClassQuestion;
import sala.together.ClassQuestion.Way;
import sala.together.ClassQuestions;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Asks a class that sits before one screen; each tap is kept. */
@Path("/class-sessions/{id}/questions")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.CLASS_SESSION_HOLD)
public class ClassQuestionResource {

    private static final int USUAL_CHOICES = 4;

    /** Before a pupil's id: the field that says which card that pupil shows. */
    private static final String CARD = "card.";

    private final ClassQuestions questions;
    private final SessionDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ClassQuestionResource(
            ClassQuestions questions, SessionDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.questions = questions;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html asked(@PathParam("id") UUID session) {
        SessionView view = desk.view(reader.actor(), session);
        return here -> templates.togetherQuestion(here, view);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") UUID session,
            @HeaderParam("HX-Request") @Nullable String fragment,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Way way = form.choice("way", Way.class).orElse(Way.HANDS);
        questions.ask(
                reader.actor(),
                session,
                form.text("words"),
                way,
                form.whole("choices").orElse(USUAL_CHOICES));
        return answer(session, fragment);
    }

    /** Takes all that was typed, with one hand more or less where a button was pressed, one card, or which is right. */
    @POST
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") UUID session,
            @PathParam("question") UUID question,
            @HeaderParam("HX-Request") @Nullable String fragment,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Actor actor = reader.actor();
        ClassQuestion asked = questions.of(actor, session).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("class-question"));
        for (int choice = 0; choice < asked.choices(); choice++) {
            hands(actor, asked, choice, form);
        }
        values.keySet().stream()
                .filter(name -> name.startsWith(CARD))
                .forEach(name -> questions.card(
                        actor, question, pupil(name), form.whole(name).orElse(-1)));
        form.whole("correct").ifPresent(choice -> questions.correct(actor, question, choice));
        return answer(session, fragment);
    }

    private void hands(Actor actor, ClassQuestion asked, int choice, Form form) {
        Optional<Integer> typed = form.whole("hands." + choice);
        int more = form.text("more").equals(String.valueOf(choice)) ? 1 : 0;
        int fewer = form.text("fewer").equals(String.valueOf(choice)) ? 1 : 0;
        typed.map(count -> count + more - fewer)
                .filter(count -> count != asked.count(choice))
                .ifPresent(count -> questions.hands(actor, asked.id(), choice, count));
    }

    private static UUID pupil(String field) {
        try {
            return UUID.fromString(field.substring(CARD.length()));
        } catch (IllegalArgumentException noId) {
            throw new Invalid(field, "field.choice");
        }
    }

    private Response answer(UUID session, @Nullable String fragment) {
        return fragment == null
                ? redirect.to("/class-sessions/" + session + "#ask")
                : Response.ok(asked(session)).build();
    }
}
