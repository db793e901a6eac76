package sala.mirror.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.mirror.node.JoinedNodes;
import sala.mirror.snapshot.Head;
import sala.sql.Sql;

/** What a minute costs in which nothing happened, and that nothing is missed for it. */
class GlanceTest extends JoinedNodes {

    private UUID note;

    @BeforeEach
    void synchronised() {
        note = district.notes.write(id, "หนึ่ง");
        school.sync();
        district.server.requests.clear();
    }

    @Test
    void aMinuteWithoutNewsIsOneLookAtTheHead() {
        assertThat(school.minute()).isEmpty();
        assertThat(district.server.requests).singleElement().satisfies(asked -> assertThat(asked)
                .startsWith("GET mirror/head/"));
    }

    @Test
    void whatIsNewAtTheDistrictComesWithTheNextMinute() {
        district.notes.change(note, "สอง");
        assertThat(school.minute()).isPresent();
        assertThat(school.notes.texts()).containsExactly("สอง");
    }

    @Test
    void aSmallChangeIsBroughtWithoutASpeech() {
        district.notes.change(note, "สอง");
        long number = school.minute().orElseThrow().snapshot();
        assertThat(district.server.requests).hasSize(2).last().isEqualTo("GET mirror/snapshot");
        school.clock.advance(Duration.ofMinutes(11));
        school.minute();
        assertThat(new Sql(districtDb.dataSource()).number("select (status ->> 'applied')::bigint from school_node"))
                .isEqualTo(number);
    }

    @Test
    void theDistrictHearsOfTheNodeEveryTenMinutes() {
        school.clock.advance(Duration.ofMinutes(11));
        assertThat(school.minute()).isPresent();
        assertThat(district.server.requests).contains("POST mirror/contact");
    }

    @Test
    void aClockThatWasSetBackHasToldNobodyAnything() {
        school.clock.advance(Duration.ofDays(-3));
        assertThat(school.minute()).isPresent();
    }

    @Test
    void aHeadThatTheDistrictHasNotSignedIsNotBelieved() {
        district.server.trouble.spoilHeads();
        assertThat(school.minute()).isPresent();
        assertThat(district.server.requests).contains("POST mirror/contact");
    }

    @Test
    void aHeadForAnotherNodeIsNotBelieved() {
        UUID other = UUID.randomUUID();
        byte[] head = new Head(7, district.clock.instant())
                .sign(other, district.host.identity().signing().getPrivate());
        assertThat(head).hasSizeLessThan(128);
        assertThat(Head.read(head, other, district.host.identity().signing().getPublic()))
                .isPresent();
        assertThat(Head.read(
                        head,
                        UUID.randomUUID(),
                        district.host.identity().signing().getPublic()))
                .isEmpty();
    }
}
