package sala.web.problem;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.fault.Throttled;
import sala.web.cause.Causes;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.security.Audiences;
import sala.web.security.CrossSiteRequest;
import sala.web.security.LocalAddress;
import sala.web.security.SignInNeeded;
import sala.web.security.TypedForm;
import sala.web.template.Templates;

/** The one place where exceptions become answers: a problem document for programs, a page for people. */
@Provider
@Singleton
public class AnyExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(AnyExceptionMapper.class);
    private static final int SERVER_ERROR = 500;

    private final Problems problems;
    private final Templates templates;

    @Inject
    public AnyExceptionMapper(Problems problems, Templates templates) {
        this.problems = problems;
        this.templates = templates;
    }

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Response> redirect = Causes.refusal(thrown)
                .map(WebApplicationException::getResponse)
                .filter(response -> response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode());
        return redirect.orElseGet(() -> answer(thrown));
    }

    private Problem problem(Throwable thrown) {
        Optional<Fault> fault = Causes.fault(thrown);
        if (fault.isPresent()) {
            Problem problem = problems.of(fault.get());
            tell(problem, fault.get());
            return problem;
        }
        if (Causes.isMalformedJson(thrown)) {
            return malformed(thrown);
        }
        return Causes.refusal(thrown)
                .map(refusal -> refused(refusal.getResponse().getStatus()))
                .orElseGet(() -> broken(thrown));
    }

    /** What a user did wrong is known by its code; what failed here must be found by whoever looks after the node. */
    private static void tell(Problem problem, Fault fault) {
        if (problem.status() < SERVER_ERROR) {
            LOG.info("{} {} {}", problem.status(), problem.code(), fault.arguments());
        } else {
            LOG.warn("{} {} {}", problem.status(), problem.code(), fault.arguments(), fault);
        }
    }

    private Problem malformed(Throwable thrown) {
        return Causes.unreadableField(thrown)
                .map(field -> problems.of(new Invalid(field, "field.unreadable")))
                .orElseGet(() -> problems.of(Response.Status.BAD_REQUEST.getStatusCode(), "request.malformed-json"));
    }

    private Problem refused(int status) {
        return problems.of(status, "http." + status);
    }

    private Problem broken(Throwable thrown) {
        Problem problem = problems.of(SERVER_ERROR, "internal");
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        return problem;
    }

    private Response answer(Throwable thrown) {
        Problem problem = problem(thrown);
        Response.ResponseBuilder response = Response.status(problem.status()).header("Cache-Control", "no-store");
        Causes.refusal(thrown)
                .map(refusal -> refusal.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(methods -> response.header(HttpHeaders.ALLOW, methods));
        Causes.only(thrown, Throttled.class)
                .ifPresent(
                        often -> response.header("Retry-After", often.toWait().toSeconds() + 1));
        if (!Audiences.wantsPage(request)) {
            return document(response, problem);
        }
        return typed(thrown).map(form -> keeping(response, problem, form)).orElseGet(() -> page(response, problem));
    }

    /** What somebody typed while the session ended. */
    private static Optional<TypedForm> typed(Throwable thrown) {
        return Causes.only(thrown, SignInNeeded.class)
                .flatMap(SignInNeeded::typed)
                .or(() -> Causes.only(thrown, CrossSiteRequest.class).flatMap(CrossSiteRequest::typed));
    }

    /** Asks to sign in again, or only to send it again, with all that was typed. */
    private Response keeping(Response.ResponseBuilder response, Problem problem, TypedForm typed) {
        Map<String, String> kept = Map.of("kept", typed.body(), "keptFor", typed.address());
        Html page = problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                ? here -> templates.signinShow(here, Form.showing(kept), false)
                : here -> templates.signinAgain(
                        here, typed, here.csrfToken().orElse(""), here.visitor().name());
        return response.type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private Response page(Response.ResponseBuilder response, Problem problem) {
        String back = LocalAddress.ofPage(request);
        Html page = here -> templates.problemShow(here, problem, back);
        return response.type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private static Response document(Response.ResponseBuilder response, Problem problem) {
        return response.type(Problem.JSON)
                .header("X-Message", HeaderText.encode(problem.detail()))
                .entity(problem.document().toString())
                .build();
    }
}
