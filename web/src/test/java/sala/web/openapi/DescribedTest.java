package sala.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DescribedTest {

    private static final String SERVED =
            """
            {"openapi":"3.0.0","info":{"title":"Deployed Resources"},"servers":[{"url":"http://localhost:8081/"}],
             "paths":{
               "/courses":{"get":{"responses":{"default":{"description":"Default Response."}}}},
               "/api/v1/media/{id}":{"get":{"operationId":"show",
                 "parameters":[{"name":"id","in":"path","schema":{"type":"object"}},
                               {"name":"q","in":"query"}],
                 "responses":{"default":{"description":"Default Response.","content":{"application/json":{}}}}}},
               "/api/v1/media":{"post":{"operationId":"take","responses":{"201":{"description":""}}}},
               "/api/v1/mirror/hello":{"get":{"responses":{"default":{"description":"Default Response."}}}}},
             "components":{"schemas":{"Answer":{"type":"object"}}}}
            """;

    private final JsonObject described = new Described(read(SERVED), "1.2").json();

    @Test
    void itHasANameAndTheApiAlone() {
        assertThat(described.getJsonObject("info").getString("title")).isEqualTo("Sala");
        assertThat(described.getJsonObject("info").getString("version")).isEqualTo("1.2");
        assertThat(described.getJsonObject("paths"))
                .containsOnlyKeys("/api/v1/media/{id}", "/api/v1/media", "/api/v1/mirror/hello");
        assertThat(described.toString()).doesNotContain("localhost");
    }

    @Test
    void everyRouteSaysWhatARefusalLooksLike() {
        JsonObject responses = operation("/api/v1/media/{id}").getJsonObject("responses");
        assertThat(responses.getJsonObject("200").getJsonObject("content")).containsKey("application/json");
        assertThat(responses.getJsonObject("default").toString())
                .contains("application/problem+json", "#/components/schemas/Problem");
        assertThat(described.getJsonObject("components").getJsonObject("schemas"))
                .containsKeys("Answer", "Problem");
    }

    @Test
    void whatGoesWithAFileIsSaid() {
        JsonObject taking =
                described.getJsonObject("paths").getJsonObject("/api/v1/media").getJsonObject("post");
        assertThat(taking.getJsonObject("requestBody").toString())
                .contains("multipart/form-data", "#/components/schemas/NewFile");
        assertThat(operation("/api/v1/media/{id}")).doesNotContainKey("requestBody");
    }

    @Test
    void idsAreIdsAndTextsAreTexts() {
        String parameters =
                operation("/api/v1/media/{id}").getJsonArray("parameters").toString();
        assertThat(parameters)
                .contains("\"format\":\"uuid\"")
                .contains("{\"type\":\"string\"}")
                .doesNotContain("\"object\"");
    }

    @Test
    void programsProveWhoTheyAreByATokenAndNodesByTheirKey() {
        assertThat(operation("/api/v1/media/{id}").getJsonArray("security").toString())
                .contains("token");
        assertThat(operation("/api/v1/mirror/hello")).doesNotContainKey("security");
    }

    private JsonObject operation(String path) {
        return described.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
