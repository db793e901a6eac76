package sala.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * A description of the API (OpenAPI 3.0) without the pages, with a name, with what a refusal looks like, and with how
 * to prove who one is.
 *
 * @param found as the server read it from the routes
 */
record Described(JsonObject found, String version) {

    private static final String API = "/api/v1/";
    private static final String DEFAULT = "default";

    /** Forms with a file: the server leaves out what is said of a body that a method reads while it comes. */
    private static final Map<String, String> FORMS = Map.of("/api/v1/media take", "NewFile");

    JsonObject json() {
        return Json.createObjectBuilder(found)
                .add("info", info())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
                .add("paths", paths())
                .add("components", components())
                .build();
    }

    private JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Sala")
                .add("version", version)
                .add(
                        "description",
                        "The API of a node of Sala. Every refusal is an application/problem+json with a stable code;"
                                + " its words are in the language of Accept-Language, Thai or English.");
    }

    private JsonObjectBuilder paths() {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        found.getJsonObject("paths").forEach((path, item) -> {
            if (path.startsWith(API)) {
                paths.add(path, item(path, item.asJsonObject()));
            }
        });
        return paths;
    }

    private static JsonObjectBuilder item(String path, JsonObject item) {
        JsonObjectBuilder complete = Json.createObjectBuilder(item);
        item.forEach((name, value) -> {
            if (value instanceof JsonObject operation && operation.containsKey("responses")) {
                complete.add(name, operation(path, operation));
            }
        });
        return complete;
    }

    private static JsonObjectBuilder operation(String path, JsonObject operation) {
        String area = path.substring(API.length()).split("/", -1)[0];
        JsonObjectBuilder complete = Json.createObjectBuilder(operation)
                .add("tags", Json.createArrayBuilder().add(area))
                .add("responses", responses(operation.getJsonObject("responses")));
        if (operation.get("parameters") instanceof JsonArray parameters) {
            complete.add("parameters", parameters(parameters));
        }
        String form = FORMS.get(path + " " + operation.getString("operationId", ""));
        if (form != null) {
            complete.add("requestBody", form(form));
        }
        if (!area.equals("mirror") && !area.equals("node")) {
            complete.add(
                    "security",
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("token", JsonValue.EMPTY_JSON_ARRAY)));
        }
        return complete;
    }

    private static JsonObjectBuilder form(String schema) {
        JsonObjectBuilder reference = Json.createObjectBuilder().add("$ref", "#/components/schemas/" + schema);
        JsonObjectBuilder multipart = Json.createObjectBuilder()
                .add("multipart/form-data", Json.createObjectBuilder().add("schema", reference));
        return Json.createObjectBuilder().add("required", true).add("content", multipart);
    }

    /** What the server calls the default is what comes when all goes well. */
    private static JsonObjectBuilder responses(JsonObject found) {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        found.forEach((status, response) -> responses.add(
                status.equals(DEFAULT) ? "200" : status,
                Json.createObjectBuilder(response.asJsonObject()).add("description", "done")));
        return responses.add(DEFAULT, ProblemSchema.response());
    }

    private static JsonArrayBuilder parameters(JsonArray found) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        found.getValuesAs(JsonObject.class).forEach(parameter -> parameters.add(parameter(parameter)));
        return parameters;
    }

    /** The server knows no form for ids but that of any object, and none for what only an annotation names. */
    private static JsonObjectBuilder parameter(JsonObject parameter) {
        String known = parameter.get("schema") instanceof JsonObject schema ? schema.getString("type", "") : "";
        JsonObjectBuilder complete = Json.createObjectBuilder(parameter);
        JsonObjectBuilder text = Json.createObjectBuilder().add("type", "string");
        return switch (known) {
            case "object" -> complete.add("schema", text.add("format", "uuid"));
            case "" -> complete.add("schema", text);
            default -> complete;
        };
    }

    private JsonObjectBuilder components() {
        JsonObject known =
                found.containsKey("components") ? found.getJsonObject("components") : JsonValue.EMPTY_JSON_OBJECT;
        JsonObject schemas =
                known.containsKey("schemas") ? known.getJsonObject("schemas") : JsonValue.EMPTY_JSON_OBJECT;
        return Json.createObjectBuilder(known)
                .add("schemas", Json.createObjectBuilder(schemas).add(ProblemSchema.NAME, ProblemSchema.schema()))
                .add("securitySchemes", Json.createObjectBuilder().add("token", token()));
    }

    private static JsonObjectBuilder token() {
        return Json.createObjectBuilder()
                .add("type", "http")
                .add("scheme", "bearer")
                .add("description", "from POST /api/v1/tokens");
    }
}
