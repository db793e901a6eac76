package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.mirror.batch.SignedBatch;
import sala.mirror.bench.SchoolDays;
import sala.mirror.node.JoinedNodes;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.paging.Paging;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/** What happens to records on their way up: by line, on disks, in any order, from wrong clocks and restored nodes. */
class OutboxTest extends JoinedNodes {

    private SchoolDays days;
    private int backups;

    @BeforeEach
    void makeDays() {
        days = new SchoolDays(id, 1);
    }

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

    @Test
    void aRestoredNodeGoesOnInANewEpochAndBothHistoriesAreKept() {
        record(5);
        school.sync();
        Backup backup = backup();
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
        Backup backup = backup();
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

    @Test
    void aClockOf1970OrInFiveYearsIsCorrectedFromTheContact() {
        Instant truth = school.clock.instant();
        for (Instant wrong : List.of(Instant.parse("1970-01-01T00:02:00Z"), truth.plus(Duration.ofDays(5 * 365)))) {
            school.uptime.restart();
            school.clock.set(wrong);
            UUID said = recordNow();
            run(Duration.ofHours(2));
            school.sync();
            assertThat(at(said)).isCloseTo(truth, within(Duration.ofSeconds(5)));
            assertThat(districtDb.one(Boolean.class, "select estimated from statement where id = ?", said))
                    .isTrue();
            assertThat(districtDb.one(String.class, "select body->>'timestamp' from statement where id = ?", said))
                    .as("what the clock said")
                    .isEqualTo(wrong.toString());
            truth = district.clock.instant();
        }
    }

    @Test
    void aRunThatNeverReachedTheDistrictIsPutBeforeTheNextOne() {
        Instant truth = school.clock.instant();
        school.clock.set(Instant.parse("1970-01-01T00:02:00Z"));
        school.uptime.restart();
        UUID said = recordNow();
        run(Duration.ofHours(2));
        school.clock.set(Instant.parse("1970-01-01T00:02:00Z"));
        school.uptime.restart();
        run(Duration.ofHours(1));
        school.sync();
        assertThat(at(said)).isAfter(truth).isBefore(district.clock.instant().minus(Duration.ofHours(1)));
        Instant later = district.clock.instant();
        school.clock.set(later.plus(Duration.ofDays(5 * 365)));
        school.uptime.restart();
        UUID inFiveYears = recordNow();
        run(Duration.ofHours(3));
        school.uptime.restart();
        run(Duration.ofHours(1));
        school.sync();
        assertThat(at(inFiveYears)).isCloseTo(later, within(Duration.ofMinutes(2)));
    }

    @Test
    void aRightClockIsLeftAlone() {
        UUID said = recordNow();
        Instant at = school.clock.instant();
        run(Duration.ofDays(3));
        school.clock.advance(Duration.ofSeconds(20));
        school.sync();
        assertThat(at(said)).isEqualTo(at);
        assertThat(districtDb.one(Long.class, "select count(*) from statement where estimated"))
                .isZero();
    }

    private static TemporalUnitOffset within(Duration most) {
        return Assertions.within(most.toMillis(), ChronoUnit.MILLIS);
    }

    private void run(Duration time) {
        school.clock.advance(time);
        school.uptime.advance(time);
        district.clock.advance(time);
    }

    private Instant at(UUID statement) {
        return district.statements.find(statement).orElseThrow().at();
    }

    private void record(int many) {
        List<Statement> next = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            next.add(days.next());
        }
        schoolDb.inTransaction(() -> school.statements.add(next));
    }

    private UUID recordNow() {
        Statement now = answered(5).at(school.clock.instant());
        schoolDb.inTransaction(() -> school.statements.add(List.of(now)));
        return now.id();
    }

    private StatementDraft answered(int points) {
        return StatementDraft.that(UUID.randomUUID(), Verb.PASSED, new Thing(UUID.randomUUID(), Kind.QUIZ, "แบบทดสอบ"))
                .in(Setting.ofPupil(id, UUID.randomUUID()))
                .scored(points, 20);
    }

    private Statement poisoned() {
        return answered(13).at(school.clock.instant());
    }

    private List<SignedBatch> disk() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        schoolDb.inTransaction(() -> school.outbox.write(file));
        ByteArrayInputStream in = new ByteArrayInputStream(file.toByteArray());
        List<SignedBatch> batches = new ArrayList<>();
        for (Optional<SignedBatch> next = BatchStream.read(in); next.isPresent(); next = BatchStream.read(in)) {
            batches.add(next.get());
        }
        return batches;
    }

    private List<UUID> districtHas() {
        return district.statements.after(0, 100_000).stream()
                .map(stored -> stored.statement().id())
                .sorted()
                .toList();
    }

    private List<UUID> schoolHas() {
        return school.statements.after(0, 100_000).stream()
                .map(stored -> stored.statement().id())
                .sorted()
                .toList();
    }

    private Backup backup() {
        String schema = "backup" + backups++;
        schoolDb.execute("create schema " + schema);
        for (String table : Backup.TABLES) {
            schoolDb.execute("create table " + schema + "." + table + " as table public." + table);
        }
        return new Backup(schema);
    }

    /** What PostgreSQL's own tools do, for the tables that matter here. */
    private final class Backup {

        private static final List<String> TABLES =
                List.of("statement", "statement_id", "outgoing_batch", "district_link", "time_anchor");

        private final String schema;

        private Backup(String schema) {
            this.schema = schema;
        }

        void restore() {
            for (String table : TABLES) {
                schoolDb.execute("delete from public." + table);
                schoolDb.execute("insert into public." + table + " overriding system value select * from " + schema
                        + "." + table);
            }
        }
    }
}
