package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.UnreadableBatch;
import sala.mirror.delivery.Histories.Finding;

/** What happens to records of a node, or of a district, that was set back to an older copy of itself. */
class RestoredNodesTest extends SentRecords {

    @Test
    void aRestoredNodeGoesOnInANewEpochAndBothHistoriesAreKept() {
        record(5);
        school.sync();
        Backup backup = new Backup(schoolDb, "backup");
        record(7);
        school.sync();
        List<UUID> lost = schoolHas();
        backup.restore();
        record(4);
        school.sync();
        record(2);
        school.sync();
        assertThat(school.outbox.waiting()).isZero();
        assertThat(districtHas()).containsAll(schoolHas()).containsAll(lost).hasSize(5 + 7 + 4 + 2);
        assertThat(districtDb.one(Long.class, "select count(*) from usage_epoch"))
                .isEqualTo(2);
    }

    @Test
    void whatABackupHadNotSentYetCountsOnceAlthoughItWasSentFromBoth() {
        record(5);
        Backup backup = new Backup(schoolDb, "backup");
        record(1);
        school.sync();
        backup.restore();
        record(4);
        school.sync();
        assertThat(districtHas()).containsAll(schoolHas()).hasSize(5 + 1 + 4);
    }

    @Test
    void aDistrictThatWasRestoredGetsAgainWhatItLost() {
        for (int day = 0; day < 4; day++) {
            record(5);
            school.sync();
        }
        districtDb.execute(
                "delete from statement where position in (select position from statement order by 1 offset 10)");
        districtDb.execute("delete from statement_id where id not in (select id from statement)");
        districtDb.execute("delete from usage_batch where sequence > 2");
        record(1);
        school.sync();
        assertThat(districtHas()).isEqualTo(schoolHas());
        districtDb.execute("delete from statement");
        districtDb.execute("delete from statement_id");
        districtDb.execute("delete from usage_batch");
        record(1);
        school.sync();
        assertThat(districtHas()).isEqualTo(schoolHas());
    }

    /** Both were started from one copy of the data folder, and go on in turn. */
    @Test
    void twoMachinesWithOneIdentityAreNoticedAndBothHistoriesAreKept() {
        record(5);
        school.sync();
        assertThat(district.histories.of(id)).isEqualTo(Finding.ONE);
        Backup one = new Backup(schoolDb, "one");
        record(2);
        school.sync();
        Backup other = new Backup(schoolDb, "other");

        one.restore();
        pass();
        record(3);
        school.sync();
        record(1);
        pass();
        school.sync();
        List<UUID> here = schoolHas();
        Backup again = new Backup(schoolDb, "again");
        assertThat(district.histories.of(id)).isEqualTo(Finding.RESTORED);

        other.restore();
        record(4);
        pass();
        school.sync();
        List<UUID> there = schoolHas();
        again.restore();
        record(1);
        pass();
        school.sync();

        assertThat(district.histories.of(id)).isEqualTo(Finding.CLONED);
        assertThat(districtHas())
                .containsAll(here)
                .containsAll(there)
                .containsAll(schoolHas())
                .hasSize(5 + 2 + 3 + 1 + 4 + 1);
    }

    @Test
    void whatWasSignedWithTheKeyBeforeIsTakenAllTheSame() {
        record(5);
        SignedBatch cut = schoolDb.inTransaction(() -> school.outbox.next().orElseThrow());
        school.keys.prepareNext();
        school.sync();
        school.sync();
        record(2);
        school.sync();
        assertThat(districtHas()).isEqualTo(schoolHas()).hasSize(7);
        assertThat(district.intake.take(cut).sequence()).isPositive();
        district.clock.advance(Duration.ofDays(91));
        assertThatThrownBy(() -> district.intake.take(cut)).isInstanceOf(UnreadableBatch.class);
    }

    private void pass() {
        district.clock.advance(Duration.ofHours(1));
        school.clock.advance(Duration.ofHours(1));
    }
}
