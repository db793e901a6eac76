package sala.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import sala.web.problem.Problem;

/** What {@link Problem#document()} looks like, for the description of the API. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static JsonObjectBuilder response() {
        JsonObjectBuilder reference = Json.createObjectBuilder().add("$ref", "#/components/schemas/" + NAME);
        return Json.createObjectBuilder()
                .add("description", "a refusal (RFC 9457)")
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(Problem.JSON, Json.createObjectBuilder().add("schema", reference)));
    }

    static JsonObjectBuilder schema() {
        JsonObjectBuilder members = Json.createObjectBuilder()
                .add("type", text("always about:blank: the code says what it is"))
                .add("status", Json.createObjectBuilder().add("type", "integer"))
                .add("code", text("stable; docs/error-codes.md lists them"))
                .add("title", text("of the status, in the reader's language"))
                .add("detail", text("what to do, in the reader's language"))
                .add("reference", text("also in the server's log"))
                .add("errors", Json.createObjectBuilder().add("type", "array").add("items", field()));
        return object(members)
                .add(
                        "required",
                        Json.createArrayBuilder().add("status").add("code").add("detail"));
    }

    private static JsonObjectBuilder field() {
        return object(Json.createObjectBuilder()
                .add("field", text("its name"))
                .add("code", text("stable"))
                .add("message", text("for people, in the reader's language")));
    }

    private static JsonObjectBuilder object(JsonObjectBuilder members) {
        return Json.createObjectBuilder().add("type", "object").add("properties", members);
    }

    private static JsonObjectBuilder text(String description) {
        return Json.createObjectBuilder().add("type", "string").add("description", description);
    }
}
