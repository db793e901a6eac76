package sala.mirror.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.mirror.bench.SchoolDays;
import sala.usage.Statement;

/** What was recorded at a school comes home on its disks, exactly once, and the school hears of it on the next. */
class ReturnTripTest extends Disks {

    private SchoolDays days;

    @BeforeEach
    void makeDays() {
        days = new SchoolDays(id, 1);
    }

    @Test
    void recordsComeHomeOnTheDiskAndTheReceiptOnTheNext() {
        record(300);
        export();
        take();
        assertThat(school.outbox.waiting()).isEqualTo(300);
        export();
        assertThat(arrived()).isEqualTo(300);
        take();
        assertThat(school.outbox.waiting()).isZero();
    }

    @Test
    void byDiskAndByLineEachCountsOnce() {
        record(200);
        export();
        take();
        district.server.trouble.over();
        school.sync();
        record(100);
        school.sync();
        assertThat(arrived()).isEqualTo(300);
        assertThat(district.returns.take(disk)).containsExactly(new Returns.Returned(id, 200));
        assertThat(district.returns.take(disk)).containsExactly(new Returns.Returned(id, 200));
        assertThat(arrived()).isEqualTo(300);
        assertThat(school.outbox.waiting()).isZero();
    }

    @Test
    void aDiskThatBringsNothingNewTakesRecordsAlong() throws IOException {
        lessons();
        export();
        Path older = Files.move(disk, folder.resolve("older"));
        disk = Files.createDirectory(folder.resolve("newer"));
        lesson("ใหม่กว่า", 3_000);
        export(new Order(id, disk, null, true), step -> {});
        take();
        record(50);
        disk = older;
        refused(this::take, "disk.older");
        assertThat(district.returns.take(older)).containsExactly(new Returns.Returned(id, 50));
        assertThat(arrived()).isEqualTo(50);
    }

    @Test
    void whoFindsTheDiskReadsNoRecordsOfUse() throws IOException {
        record(20);
        export();
        take();
        assertThat(Files.readString(one("USAGE.JWE"), StandardCharsets.ISO_8859_1))
                .doesNotContain("verb")
                .doesNotContain(id.toString());
    }

    @Test
    void damagedRecordsAreSentAgain() throws IOException {
        record(120);
        export();
        take();
        DiskTrustTest.flip(one("USAGE.JWE"), 0.6);
        assertThat(district.returns.take(disk)).containsExactly(new Returns.Returned(id, 0));
        take();
        assertThat(district.returns.take(disk)).containsExactly(new Returns.Returned(id, 120));
        assertThat(arrived()).isEqualTo(120);
    }

    private void record(int count) {
        List<Statement> next = Stream.generate(days::next).limit(count).toList();
        schoolDb.inTransaction(() -> school.statements.add(next));
    }

    private long arrived() {
        return district.statements.countAfter(0);
    }
}
