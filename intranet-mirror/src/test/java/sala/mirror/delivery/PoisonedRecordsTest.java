package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import sala.paging.Paging;
import sala.usage.Statement;

/** What the district cannot store. */
class PoisonedRecordsTest extends SentRecords {

    @Test
    void aPoisonedRecordIsSetAsideAndTheOthersAreKept() {
        districtDb.execute("alter table statement add constraint poison check (score_raw is distinct from 13)");
        record(3);
        Statement poison = poisoned();
        schoolDb.inTransaction(() -> school.statements.add(List.of(poison)));
        record(3);
        school.sync();
        assertThat(districtHas()).hasSize(6).doesNotContain(poison.id());
        assertThat(school.outbox.waiting()).isZero();
        assertThat(districtDb.one(String.class, "select reason from refused_statement"))
                .isEqualTo("not-storable");
        assertThat(district.refused.page(Paging.first()).items())
                .extracting(RefusedRecord::id, RefusedRecord::reason, RefusedRecord::thing)
                .containsExactly(tuple(poison.id(), Refusal.NOT_STORABLE, "แบบทดสอบ"));
        record(1);
        school.sync();
        assertThat(districtHas()).hasSize(7);
    }

    private Statement poisoned() {
        return answered(13).at(school.clock.instant());
    }
}
