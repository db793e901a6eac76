package sala.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sala.web.page.Overtaken.Change;

class OvertakenFormTest {

    private static final Instant THEN = Instant.parse("2026-06-15T01:30:00Z");

    /** As opened: title ก, description ข, grades P1 and P2. */
    private final MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(Map.of(
            "version",
            "3",
            "seen.title",
            "ก",
            "seen.description",
            "ข\nค",
            "seen.grades",
            "P1 P2",
            "title",
            "ก",
            "description",
            "ข\r\nค"));

    private final Form now = Form.of(
            new MultivaluedHashMap<>(Map.of("version", "4", "title", "ก", "description", "ข\nค", "grades", "P1")));

    OvertakenFormTest() {
        sent.put("grades", List.of("", "P1", "P2"));
    }

    @Test
    void whatOnlyTheOtherOneChangedIsTakenOverAndTold() {
        sent.putSingle("title", "ของฉัน");
        Form merged = merged(now.with("description", "ใหม่"));

        assertThat(merged.text("title")).isEqualTo("ของฉัน");
        assertThat(merged.text("description")).isEqualTo("ใหม่");
        assertThat(merged.all("grades")).containsExactly("P1");
        assertThat(merged.version()).isEqualTo(4);
        assertThat(changes(merged))
                .containsExactly(
                        new Change("description", "ข\nค", "ใหม่", "ข\nค"),
                        new Change("grades", "P1 P2", "P1", "P1 P2"));
        assertThat(overtaken(merged).isDisputed()).isFalse();
    }

    @Test
    void whatBothChangedStaysAsItWasTypedAndIsDisputed() {
        sent.putSingle("title", "ของฉัน");
        Form merged = merged(now.with("title", "ของเขา"));

        assertThat(merged.text("title")).isEqualTo("ของฉัน");
        assertThat(changes(merged)).contains(new Change("title", "ก", "ของเขา", "ของฉัน"));
        assertThat(overtaken(merged).isDisputed()).isTrue();
    }

    @Test
    void whatBothChangedAlikeIsNoQuarrel() {
        sent.putSingle("title", "ของเรา");
        assertThat(changes(merged(now.with("title", "ของเรา"))))
                .extracting(Change::field)
                .containsExactly("grades");
    }

    @Test
    void whatNobodySawIsNotTakenFromWhoeverTyped() {
        MultivaluedMap<String, String> bare = new MultivaluedHashMap<>(Map.of("version", "3", "title", "ของฉัน"));
        Form merged = new Merge(Form.of(bare), new Newest(now, "ครู", THEN)).form();

        assertThat(merged.text("title")).isEqualTo("ของฉัน");
    }

    @Test
    void aFormShownAgainStillKnowsWhatItWasOpenedWith() {
        sent.putSingle("title", "ของฉัน");
        assertThat(merged(now.with("title", "ของเขา")).seen()).containsEntry("title", "ก");
        assertThat(now.seen()).containsEntry("title", "ก").doesNotContainKey("version");
    }

    private Form merged(Form newest) {
        return new Merge(Form.of(sent), new Newest(newest, "ครู", THEN)).form();
    }

    private static List<Change> changes(Form form) {
        return overtaken(form).changes();
    }

    private static Overtaken overtaken(Form form) {
        return Objects.requireNonNull(form.overtaken());
    }
}
