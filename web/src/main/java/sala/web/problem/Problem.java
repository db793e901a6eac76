package sala.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What went wrong, in the reader's language: the body of {@code application/problem+json} (RFC 9457) and the content of
 * the error page.
 *
 * @param code stable; programs decide by it
 * @param reference also in the server's log
 * @param errors one for each wrong field; empty for most problems
 */
public record Problem(int status, String code, String title, String detail, String reference, List<FieldError> errors) {

    /** The media type of problem documents. */
    public static final String JSON = "application/problem+json";

    /** What is wrong with one field of the input. */
    public record FieldError(String field, String code, String message) {}

    /** As RFC 9457 writes it, with our own members {@code code}, {@code reference} and {@code errors}. */
    public JsonObject document() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("code", code)
                .add("title", title)
                .add("detail", detail)
                .add("reference", reference);
        if (!errors.isEmpty()) {
            document.add("errors", fields());
        }
        return document.build();
    }

    private JsonArrayBuilder fields() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        errors.forEach(error -> array.add(Json.createObjectBuilder()
                .add("field", error.field())
                .add("code", error.code())
                .add("message", error.message())));
        return array;
    }
}
