package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.Blob;
import sala.fault.Fault;
import sala.mirror.node.School;
import sala.notice.Notices;
import sala.sql.Sql;
import sala.usage.Statement;

/** A school works for a week without its district, and both know everything when the line is back. */
class AWeekAloneTest extends SentRecords {

    private static final int HOURS_OF_LESSONS = 7;

    @Test
    void nothingIsMissedAndNothingCountsTwice() {
        UUID kept = district.notes.write(id, "เศษส่วน", district.file(new byte[300_000]));
        UUID withdrawn = district.notes.write(id, "ถอนระหว่างนั้น");
        school.sync();
        Instant left = school.clock.instant();

        district.server.trouble.down(true);
        schoolDays(3);
        powerCut();
        Statement onADayOf1970 = aDayOnWhichTheClockBeganAnew();
        schoolDays(3);
        pass(Duration.ofHours(1));
        meanwhileAtTheDistrict(kept, withdrawn);
        Actor keeper = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.SCHOOL_KEEPER, id)));
        schoolDb.inTransaction(() -> school.help.ask(keeper, id, "ครูสมชาย ใจดี", "สายขาดทั้งสัปดาห์"));
        assertThat(school.notes.texts()).containsExactly("ถอนระหว่างนั้น", "เศษส่วน");

        district.server.trouble.down(false);
        assertThat(school.minute()).isPresent();
        school.sync();

        assertThat(districtHas()).isEqualTo(schoolHas()).doesNotHaveDuplicates();
        assertThat(school.outbox.waiting()).isZero();
        assertThat(at(onADayOf1970)).isBetween(left.plus(Duration.ofDays(3)), left.plus(Duration.ofDays(5)));
        assertThat(school.notes.texts()).containsExactly("ทศนิยม", "เศษส่วนอย่างง่าย");
        assertThat(district.help.of(id)).hasSize(1);
        assertThat(unread())
                .as("of all notices only the request for help is left")
                .isOne();
        assertThat(school.minute()).isEmpty();
    }

    private void schoolDays(int days) {
        for (int day = 0; day < days; day++) {
            for (int hour = 0; hour < HOURS_OF_LESSONS; hour++) {
                record(20);
                assertThatThrownBy(school::sync).isInstanceOf(Fault.class);
                pass(Duration.ofHours(1));
            }
            pass(Duration.ofHours(24 - HOURS_OF_LESSONS - 1));
            school.uptime.restart();
            pass(Duration.ofHours(1));
        }
    }

    /** Everything that the process had in its memory is gone. */
    private void powerCut() {
        school.close();
        Instant now = school.clock.instant();
        school = new School(schoolDb, folder.resolve("school"));
        school.clock.set(now);
    }

    private Statement aDayOnWhichTheClockBeganAnew() {
        Instant truth = school.clock.instant();
        school.uptime.restart();
        school.clock.set(Instant.EPOCH.plus(2, ChronoUnit.MINUTES));
        Statement done = answered(7).at(school.clock.instant());
        schoolDb.inTransaction(() -> school.statements.add(List.of(done)));
        assertThatThrownBy(school::sync).isInstanceOf(Fault.class);
        pass(Duration.ofDays(1));
        school.clock.set(truth.plus(Duration.ofDays(1)));
        return done;
    }

    private void meanwhileAtTheDistrict(UUID kept, UUID withdrawn) {
        Blob anotherFile = district.file(new byte[200_000]);
        district.notes.change(kept, "เศษส่วนอย่างง่าย", anotherFile);
        district.notes.remove(withdrawn);
        district.notes.write(id, "ทศนิยม", anotherFile);
        districtDb.inTransaction(district.silence::run);
        assertThat(unread()).isOne();
    }

    private void pass(Duration time) {
        school.clock.advance(time);
        school.uptime.advance(time);
        district.clock.advance(time);
    }

    private int unread() {
        return (int) new Notices(new Sql(districtDb.dataSource()), district.clock).unread(district.admin);
    }

    private Instant at(Statement statement) {
        return district.statements.find(statement.id()).orElseThrow().at();
    }
}
