package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.mirror.batch.SignedBatch;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.NotFromTheDistrict;

/** What happens to records on their way up: by line and on disks, in any order and however often. */
class OutboxTest extends SentRecords {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inAnyOrderAndHoweverOftenEachCountsOnce(long seed) throws IOException {
        Random lot = new Random(seed);
        List<SignedBatch> onDisks = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            record(1 + lot.nextInt(40));
            onDisks.addAll(disk());
            if (lot.nextInt(3) == 0) {
                district.server.trouble.loseAnswers(lot.nextInt(3));
                school.sync();
            }
        }
        onDisks.addAll(List.copyOf(onDisks));
        Collections.shuffle(onDisks, lot);
        for (SignedBatch batch : onDisks) {
            Receipt receipt = district.intake.take(batch);
            if (lot.nextBoolean()) {
                school.outbox.hearFromDisk(district.intake.receipt(receipt.node(), receipt.epoch()));
            }
        }
        assertThat(districtHas()).isEqualTo(schoolHas());
        school.sync();
        assertThat(school.outbox.waiting()).isZero();
        assertThat(districtDb.one(Long.class, "select count(*) from early_batch"))
                .isZero();
        assertThat(
                        districtDb.one(
                                Boolean.class,
                                """
                        select bool_and(first_number = before) from (select first_number,
                            1 + coalesce(sum(records) over (order by sequence rows between unbounded preceding
                                and 1 preceding), 0) as before from usage_batch) as numbers"""))
                .as("numbers without gaps")
                .isTrue();
    }

    @Test
    void oneThatCameTooEarlyWaitsAndTheGapIsFilledByLine() throws IOException {
        record(3);
        SignedBatch first = disk().get(0);
        record(3);
        SignedBatch second = disk().get(1);
        assertThat(district.intake.take(second).sequence()).isZero();
        assertThat(districtHas()).isEmpty();
        school.sync();
        assertThat(districtHas()).isEqualTo(schoolHas());
        assertThat(district.intake.take(first).sequence()).isEqualTo(2);
    }

    @Test
    void aReceiptFromADiskSparesTheLine() throws IOException {
        record(3);
        Receipt receipt = district.intake.take(disk().get(0));
        String signed = district.intake.receipt(receipt.node(), receipt.epoch());
        school.outbox.hearFromDisk(signed);
        assertThat(school.outbox.waiting()).isZero();
        assertThat(disk()).isEmpty();
        assertThatThrownBy(() -> school.outbox.hearFromDisk(signed + "x")).isInstanceOf(NotFromTheDistrict.class);
    }

    @Test
    void ofANodeThatWasCutOffNothingIsTaken() throws IOException {
        record(3);
        SignedBatch batch = disk().get(0);
        district.nodes.cutOff(batch.header().node());
        assertThatThrownBy(() -> district.intake.take(batch)).isInstanceOf(NodeRefused.class);
    }
}
