package sala.mirror.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.help.HelpRequest;

/**
 * What a node tells may be of another version, damaged, or mean harm: the rest of what it tells counts all the same.
 */
class HostileContactTest extends JoinedNodes {

    private static final List<JsonValue> NASTY = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createValue(""),
            Json.createValue("\u0000"),
            Json.createValue("\ud800"),
            Json.createValue("'; drop table school_node; --"),
            Json.createValue("+999999999-12-31T23:59:59.999999999Z"),
            Json.createValue("-999999999-01-01T00:00:00Z"),
            Json.createValue("ก".repeat(10_000)),
            Json.createValue(Long.MIN_VALUE),
            Json.createValue(Long.MAX_VALUE),
            Json.createValue(-1),
            Json.createValue(1e300),
            Json.createArrayBuilder().add(1).add("x").addNull().build(),
            Json.createObjectBuilder().add("id", 7).build());

    private SchoolNode node;

    @BeforeEach
    void aNodeThatIsKnown() {
        school.sync();
        node = district.nodes.of(id).orElseThrow();
    }

    @Test
    void oneBadRequestForHelpKeepsNoOtherFromBeingHeard() {
        UUID good = UUID.randomUUID();
        hear(
                """
                {"version":"2.0","help":[
                    {"id":"no id at all","words":"ช่วยด้วย"},
                    {"id":7,"words":"ช่วยด้วย"},
                    "no request",
                    null,
                    {"words":"no id"},
                    {"id":"%s","words":"เปิดเครื่องไม่ได้","by":5,"at":[]}]}
                """
                        .formatted(good));
        assertThat(district.help.of(id)).extracting(HelpRequest::id).containsExactly(good);
        assertThat(district.help.of(id)).extracting(HelpRequest::words).containsExactly("เปิดเครื่องไม่ได้");
        assertThat(districtDb.one(String.class, "select status->>'version' from school_node"))
                .isEqualTo("2.0");
    }

    @Test
    void nothingThatANodeSaysInTheWrongFormEndsItsContact() {
        JsonObject usual = json(
                """
                {"version":"1.0","clock":"2026-11-23T00:00:00Z","diskFree":1,"diskTotal":2,"applied":3,"waiting":4,
                 "missingBlobs":5,"missingBytes":6,"lacking":7,"fault":"internal","seal":"{}","disks":["x"],
                 "health":{"content":1,"up":2,"broken":3,"failedJobs":4,"reading":5,"kbps":6,"month":7,"paused":true},
                 "done":1,"shown":["a:b"],"absent":["c:d"],"help":[{"id":"7","words":"?","by":"?","at":"?"}],
                 "offers":{"known":[{"id":"7","stage":"?"}],"lost":[{"kind":"offered-note","id":"7"},{"kind":"?"}]}}
                """);
        for (String name : usual.keySet()) {
            for (JsonValue nasty : NASTY) {
                assertThatCode(() -> hear(with(usual, name, nasty)))
                        .as("%s is %.40s", name, nasty)
                        .doesNotThrowAnyException();
            }
        }
        Random random = new Random(5);
        JsonObject health = usual.getJsonObject("health");
        for (Map.Entry<String, JsonValue> one : health.entrySet()) {
            JsonValue nasty = NASTY.get(random.nextInt(NASTY.size()));
            assertThatCode(() -> hear(with(usual, "health", with(health, one.getKey(), nasty))))
                    .as("%s is %.40s", one.getKey(), nasty)
                    .doesNotThrowAnyException();
        }
    }

    private static JsonObject with(JsonObject usual, String name, JsonValue value) {
        return Json.createObjectBuilder(usual).add(name, value).build();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private void hear(String said) {
        hear(json(said));
    }

    private void hear(JsonObject said) {
        districtDb.inTransaction(
                () -> district.reception.hear(node, said, UUID.randomUUID().toString()));
    }
}
