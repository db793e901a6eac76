package sala.web.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import sala.once.SentForms;
import sala.web.page.ToastCookie;
import sala.web.security.Visitor;

/**
 * Lets a form do its work once. Whoever sends the same again waits for the first to be done and is led where that led,
 * with the same words about it. What ends otherwise than by leading somewhere, such as in a field to be corrected, may
 * be sent again.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 20)
@Singleton
public class OnceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String CLAIMED = OnceFilter.class.getName();
    private static final String SEPARATOR = "\n";
    private static final int MOST_LOOKS = 200;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private final SentForms forms;

    @Context
    HttpServletRequest request;

    @Inject
    public OnceFilter(SentForms forms) {
        this.forms = forms;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        Visitor visitor = Visitor.of(request);
        if (visitor.isNobody()) {
            return;
        }
        FormMark.of(context, visitor.id()).ifPresent(form -> {
            Optional<String> before = answerOf(form);
            before.ifPresentOrElse(
                    answer -> context.abortWith(again(answer)), () -> context.setProperty(CLAIMED, form));
        });
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (context.getProperty(CLAIMED) instanceof String form) {
            URI led = response.getLocation();
            if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode() && led != null) {
                String toast = ToastCookie.valueIn(response.getCookies()).orElse("");
                forms.done(form, led + SEPARATOR + toast);
            } else {
                forms.release(form);
            }
        }
    }

    /** Where the form led to when it was sent before; empty when the work is ours. */
    private Optional<String> answerOf(String form) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (forms.claim(form)) {
                return Optional.empty();
            }
            Optional<String> answer = forms.answer(form);
            if (answer.isPresent()) {
                return answer;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        throw new StillWorking();
    }

    private static Response again(String answer) {
        String[] parts = answer.split(SEPARATOR, 2);
        Response.ResponseBuilder response = Response.seeOther(URI.create(parts[0]));
        return (parts[1].isEmpty() ? response : response.cookie(ToastCookie.carrying(parts[1]))).build();
    }
}
