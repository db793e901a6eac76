package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sala.mirror.district.DistrictUnreachable;
import sala.mirror.node.EndOfProcess;
import sala.mirror.node.JoinedNodes;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

class DeliveryTest extends JoinedNodes {

    @Test
    void whatHappenedAtTheSchoolArrives() {
        watch(id, 3);
        assertThat(school.sync().sent()).isEqualTo(3);
        assertThat(arrived()).isEqualTo(3);
    }

    @Test
    void threeTimesCountsOnce() {
        watch(id, 3);
        school.sync();
        assertThat(school.sync().sent()).isZero();
        schoolDb.execute("update district_link set acknowledged = 0, acknowledged_batch = 0, epoch = null");
        assertThat(school.sync().sent()).isEqualTo(3);
        assertThat(arrived()).isEqualTo(3);
    }

    @Test
    void anAnswerThatIsLostDoesNotCountTwice() {
        watch(id, 3);
        district.server.trouble.loseAnswers(2);
        school.sync();
        assertThat(district.server.requests)
                .filteredOn("POST mirror/usage"::equals)
                .hasSize(3);
        assertThat(arrived()).isEqualTo(3);
    }

    @Test
    void theSchoolKeepsItsPlaceUntilTheDistrictAnswers() {
        watch(id, 3);
        district.server.trouble.loseAnswers(100);
        assertThatThrownBy(school::sync).isInstanceOf(DistrictUnreachable.class);
        assertThat(school.links.state().orElseThrow().acknowledged()).isZero();
        assertThat(school.links.state().orElseThrow().fault()).isEqualTo("mirror.district-unreachable");
    }

    @Test
    void aDeliveryThatDiesAnywhereIsFinishedByTheNext() {
        watch(id, 17_000);
        int deaths = 0;
        while (EndOfProcess.atStep(deaths * 2, school.synchroniser::run)) {
            deaths++;
        }
        assertThat(deaths).isGreaterThan(3);
        assertThat(arrived()).isEqualTo(17_000);
    }

    @Test
    void manyGoInBoundedBatches() {
        watch(id, 17_000);
        school.sync();
        assertThat(district.server.requests)
                .filteredOn("POST mirror/usage"::equals)
                .hasSize(3);
        assertThat(arrived()).isEqualTo(17_000);
    }

    @Test
    void statementsOfAnotherSchoolAreSetAsideAndKeepNobodyWaiting() {
        watch(district.school("อื่น"), 2);
        watch(id, 3);
        school.sync();
        assertThat(arrived()).isEqualTo(3);
        assertThat(districtDb.one(Long.class, "select count(*) from refused_statement"))
                .isEqualTo(2);
        assertThat(school.sync().sent()).isZero();
    }

    @Test
    void theDistrictKnowsHowTheNodeIs() {
        school.clock.advance(Duration.ofMinutes(-5));
        watch(id, 1);
        school.sync();
        assertThat(districtDb.one(
                        String.class, "select status->>'version' || ' ' || (status->>'waiting') from school_node"))
                .isEqualTo("1.0 0");
        assertThat(districtDb.one(Long.class, "select clock_skew_ms from school_node"))
                .isEqualTo(-300_000);
    }

    @Test
    void nothingNewIsOneRequest() {
        district.notes.write(id, "เนื้อหา");
        school.sync();
        district.server.requests.clear();
        school.sync();
        assertThat(district.server.requests).containsExactly("POST mirror/contact");
    }

    private void watch(UUID at, int times) {
        List<Statement> statements = IntStream.range(0, times)
                .mapToObj(i -> StatementDraft.that(
                                UUID.randomUUID(), Verb.PLAYED, new Thing(UUID.randomUUID(), Kind.VIDEO, "เศษส่วน"))
                        .in(Setting.ofPupil(at, UUID.randomUUID()))
                        .lasting(Duration.ofSeconds(30))
                        .at(school.clock.instant()))
                .toList();
        schoolDb.inTransaction(() -> school.statements.add(statements));
    }

    private long arrived() {
        return districtDb.one(Long.class, "select count(*) from statement");
    }
}
