package sala.mirror.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.mirror.console.Outlook.Speed;
import sala.mirror.console.Outlook.Why;
import sala.mirror.profile.LineSpeed;
import sala.mirror.profile.LinkProfile;
import sala.replica.ComingNeed;

class OutlookTest {

    private static final long MEGABYTE = 1_000_000;
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    /** A megabyte takes eight seconds. */
    private static final LinkProfile SLOW = new LinkProfile(1_000, 100, 100, 8, 16, 0);

    @Test
    void whatComesInTimeNeedsNoDisk() {
        Outlook outlook = outlook(100, false, need(10, Duration.ofSeconds(80)));
        assertThat(outlook.why()).isNull();
        assertThat(outlook.needArrives()).isEqualTo(NOW.plusSeconds(80));
        assertThat(outlook.arrives()).isEqualTo(NOW.plusSeconds(800));
    }

    @Test
    void oneThingComesAfterTheOther() {
        assertThat(outlook(20, false, need(10, Duration.ofSeconds(90)), need(10, Duration.ofSeconds(100)))
                        .why())
                .isEqualTo(Why.NEEDED);
    }

    @Test
    void whatTakesMoreThanAMonthShouldBeCarried() {
        assertThat(outlook(400_000, false).why()).isEqualTo(Why.SUBSCRIBED);
        assertThat(outlook(300_000, false).why()).isNull();
    }

    @Test
    void aSilentSchoolThatLacksSomethingNeedsADisk() {
        assertThat(outlook(1, true).why()).isEqualTo(Why.SILENT);
        assertThat(outlook(0, true).why()).isNull();
    }

    @Test
    void withoutAProfileCountsWhatTheLineWasSeenToCarry() {
        Speed lately = Speed.of(new LineSpeed(LinkProfile.OPEN, 1_000, NOW));
        assertThat(lately.arrival(10 * MEGABYTE)).contains(NOW.plusSeconds(80));
        assertThat(Speed.of(new LineSpeed(LinkProfile.OPEN, 0, NOW)).arrival(MEGABYTE))
                .isEmpty();
    }

    @Test
    void aLineThatCarriesNothingIsLateForEverything() {
        Speed never = Speed.of(new LineSpeed(new LinkProfile(1_000, 0, 0, 8, 16, 0), 0, NOW));
        Outlook outlook = Outlook.of(MEGABYTE, List.of(need(1, Duration.ofDays(6))), false, never, NOW);
        assertThat(outlook.why()).isEqualTo(Why.NEEDED);
        assertThat(outlook.arrives()).isNull();
    }

    private static Outlook outlook(long megabytes, boolean silent, ComingNeed... needs) {
        return Outlook.of(megabytes * MEGABYTE, List.of(needs), silent, Speed.of(new LineSpeed(SLOW, 0, NOW)), NOW);
    }

    private static ComingNeed need(long megabytes, Duration in) {
        return new ComingNeed("media", UUID.randomUUID(), "บทเรียน", NOW.plus(in), megabytes * MEGABYTE);
    }
}
