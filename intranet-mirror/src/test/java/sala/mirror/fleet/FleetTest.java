package sala.mirror.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.mirror.fleet.FleetLine.Health;
import sala.mirror.node.JoinedNodes;
import sala.sql.Sql;

class FleetTest extends JoinedNodes {

    private Fleet fleet;

    @BeforeEach
    void aFleet() {
        fleet = new Fleet(new Sql(districtDb.dataSource()), district.clock);
    }

    @Test
    void itHasEverySchoolOnceWhetherItHasANodeOrNot() {
        for (int number = 1; number <= 300; number++) {
            UUID other = district.school("โรงเรียนที่ " + number);
            if (number % 2 == 0) {
                district.code(other);
                district.code(other);
            }
        }

        List<FleetLine> all = fleet.all();

        assertThat(all).hasSize(301).extracting(FleetLine::school).doesNotHaveDuplicates();
        assertThat(all).extracting(FleetLine::code).isSorted();
        assertThat(all).filteredOn(line -> line.node() != null).singleElement().satisfies(line -> assertThat(
                        line.school())
                .isEqualTo(id));
    }

    @Test
    void aNodeTellsHowItIs() {
        district.notes.write(id, "วิดีโอ", district.file(new byte[100_000]));
        school.sync();

        FleetLine line = fleet.of(id);

        assertThat(line.lastContact()).isEqualTo(district.clock.instant());
        assertThat(line.clockSkew()).isEqualTo(Duration.ZERO);
        assertThat(line.status()).isNotNull().satisfies(status -> {
            assertThat(status.version()).isEqualTo("1.0");
            assertThat(status.diskFree()).isPositive();
            assertThat(status.missingBlobs()).isZero();
        });
        assertThat(line.health(district.clock.instant())).isEqualTo(Health.OK);
    }

    @Test
    void aNodeThatLacksAFileIsNotWell() {
        NodeStatus status = new NodeStatus("1.0", district.clock.instant(), 1, 2, 0, 0, 1, 500, 0, null);
        new Contacts(new Sql(districtDb.dataSource()), district.clock, new ContactListeners(List.of()))
                .heard(district.nodes.of(id).orElseThrow(), status.json());

        assertThat(fleet.of(id).health(district.clock.instant())).isEqualTo(Health.BEHIND);
    }
}
