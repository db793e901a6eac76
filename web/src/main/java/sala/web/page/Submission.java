package sala.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sala.approval.WrongApproval;
import sala.fault.Invalid;
import sala.fault.Stale;
import sala.web.cause.Causes;

/**
 * What becomes of a form that was sent: its work, or its page again with what was typed (docs/adr/0024).
 *
 * @param again the page of the form
 */
record Submission(Form form, Function<Form, Html> again) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    Response of(Supplier<Response> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            Invalid invalid = Causes.fault(thrown, Invalid.class).orElseThrow(() -> thrown);
            return answer(UNPROCESSABLE, form.refused(invalid));
        }
    }

    Response of(Function<Form, Response> work, Supplier<Newest> newest) {
        String taken = form.text(Form.TAKE);
        if (!taken.isEmpty()) {
            return answer(OK, taking(taken, newest.get()));
        }
        try {
            return of(() -> work.apply(form));
        } catch (RuntimeException thrown) {
            if (!isOvertaken(thrown)) {
                throw thrown;
            }
            Form merged = new Merge(form, newest.get()).form();
            return isTouchedElsewhereOnly(merged)
                    ? new Submission(merged, again).of(() -> work.apply(merged))
                    : answer(CONFLICT, merged);
        }
    }

    private static boolean isOvertaken(RuntimeException thrown) {
        return Causes.fault(thrown)
                .filter(fault -> fault instanceof Stale || fault instanceof WrongApproval)
                .isPresent();
    }

    private static boolean isTouchedElsewhereOnly(Form merged) {
        Overtaken overtaken = merged.overtaken();
        return overtaken != null && overtaken.changes().isEmpty() && merged.carriesSeen();
    }

    /** The word of the other one for this field, and the rest as it was typed. */
    private Form taking(String field, Newest newest) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>(form.values());
        values.put(field, newest.form().all(field));
        return new Merge(new Form(values, List.of(), null), newest).form();
    }

    private Response answer(int status, Form shown) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML)
                .entity(again.apply(shown))
                .build();
    }
}
