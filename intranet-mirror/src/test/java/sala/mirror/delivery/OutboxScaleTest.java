package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sala.fault.Fault;
import sala.mirror.batch.SignedBatch;
import sala.mirror.node.EndOfProcess;
import sala.usage.Statement;

/**
 * Everything at once: lost answers, kills of both ends, disks that come late, twice and in the wrong order, and a node
 * that is restored. {@code -Dsala.outbox.records=1000000} does it with a million.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class OutboxScaleTest extends SentRecords {

    private static final int RECORDS = Integer.getInteger("sala.outbox.records", 20_000);
    private static final int ROUNDS = 20;

    private final Random lot = new Random(7);
    private final List<List<SignedBatch>> disks = new ArrayList<>();

    @Test
    void theDistrictHasWhatTheSchoolHasExactlyOnceInSixBytesEach() throws IOException {
        Optional<Backup> backup = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            pass(RECORDS / ROUNDS);
            if (round == ROUNDS / 2) {
                backup = Optional.of(new Backup(schoolDb, "backup"));
                schoolDb.execute("create table kept as select id from statement where false");
            }
            if (round == ROUNDS / 2 + 2) {
                school.sync();
                schoolDb.execute("insert into kept select id from statement");
                backup.orElseThrow().restore();
            }
            travel();
        }
        district.hears = statement -> {};
        for (List<SignedBatch> disk : disks) {
            disk.forEach(district.intake::take);
        }
        school.sync();
        assertThat(school.outbox.waiting()).isZero();
        String ids = "select count(*) || ' ' || md5(string_agg(id::text, ',' order by id)) from ";
        assertThat(districtDb.one(String.class, ids + "statement"))
                .isEqualTo(schoolDb.one(
                        String.class, ids + "(select id from statement union select id from kept) as everything"));
        double each =
                schoolDb.one(Double.class, "select sum(length(bytes))::float8 / sum(records) from outgoing_batch");
        System.out.printf(
                "%s records: %.2f bytes each, %s%n",
                RECORDS,
                each,
                districtDb.one(
                        String.class,
                        """
                        select count(*) || ' batches of ' || count(distinct epoch) || ' epochs, of branches '
                            || count(*) filter (where branch) || ', new ' || sum(added) || ' of ' || sum(records)
                        from usage_batch"""));
        assertThat(each).isLessThan(RECORDS < 100_000 ? 12 : 6);
    }

    private void pass(int many) {
        for (int left = many; left > 0; left -= 1_000) {
            List<Statement> next = new ArrayList<>();
            for (int i = Math.min(left, 1_000); i > 0; i--) {
                next.add(days.next());
            }
            school.clock.set(next.get(next.size() - 1).at());
            district.clock.set(school.clock.instant());
            schoolDb.inTransaction(() -> school.statements.add(next));
        }
    }

    private void travel() throws IOException {
        if (lot.nextInt(3) > 0) {
            disks.add(disk());
        }
        switch (lot.nextInt(4)) {
            case 0 -> EndOfProcess.atStep(lot.nextInt(6), school.synchroniser::run);
            case 1 -> {
                district.server.trouble.loseAnswers(lot.nextInt(4));
                byLine();
            }
            case 2 -> {
                district.hears = this::dieNowAndThen;
                byLine();
                district.hears = statement -> {};
            }
            default -> Collections.shuffle(disks, lot);
        }
        if (!disks.isEmpty() && lot.nextBoolean()) {
            List<SignedBatch> disk = new ArrayList<>(disks.get(lot.nextInt(disks.size())));
            Collections.shuffle(disk, lot);
            disk.forEach(district.intake::take);
        }
        district.server.trouble.loseAnswers(0);
    }

    private void dieNowAndThen(Statement statement) {
        if (lot.nextInt(2_000) == 0) {
            throw EndOfProcess.now();
        }
    }

    private void byLine() {
        try {
            school.sync();
        } catch (Fault tooMuchTrouble) {
            assertThat(tooMuchTrouble.code()).isEqualTo("mirror.district-unreachable");
        }
    }
}
