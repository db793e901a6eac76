package sala.mirror.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;

class LinkProfileTest {

    private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant SUNDAY_TEN = Instant.parse("2026-11-22T03:00:00Z");

    private final LinkProfile half = new LinkProfile(256, 50, 100, 8, 16, 0);

    @Test
    void lessonsLeaveRoomForOthers() {
        assertThat(half.bitsPerSecond(MONDAY_TEN)).isEqualTo(128_000);
        assertThat(half.bitsPerSecond(MONDAY_EVENING)).isEqualTo(256_000);
        assertThat(half.bitsPerSecond(SUNDAY_TEN)).isEqualTo(256_000);
    }

    @Test
    void lessonsBeginAndEndByThailandsClock() {
        assertThat(half.bitsPerSecond(Instant.parse("2026-11-23T00:59:59Z"))).isEqualTo(256_000);
        assertThat(half.bitsPerSecond(Instant.parse("2026-11-23T01:00:00Z"))).isEqualTo(128_000);
        assertThat(half.bitsPerSecond(Instant.parse("2026-11-23T08:59:59Z"))).isEqualTo(128_000);
        assertThat(half.bitsPerSecond(Instant.parse("2026-11-23T09:00:00Z"))).isEqualTo(256_000);
    }

    @Test
    void whereNobodySaidAnythingThereIsNoLimit() {
        assertThat(LinkProfile.OPEN.bitsPerSecond(MONDAY_TEN)).isEqualTo(LinkProfile.NO_LIMIT);
        assertThat(LinkProfile.OPEN.arrival(1, MONDAY_TEN)).isEmpty();
    }

    @Test
    void nothingMayComeDuringLessonsWhereTheirShareIsZero() {
        LinkProfile nights = new LinkProfile(512, 0, 100, 8, 16, 0);
        assertThat(nights.bitsPerSecond(MONDAY_TEN)).isZero();
    }

    @Test
    void theArrivalIsToldHourByHour() {
        long inLessons = 128_000L / 8 * 6 * 3600;
        long after = 256_000L / 8 * 1800;
        assertThat(half.arrival(inLessons + after, MONDAY_TEN)).contains(Instant.parse("2026-11-23T09:30:00Z"));
    }

    @Test
    void whatTakesMoreThanAYearIsNotPromised() {
        assertThat(half.arrival(10_000_000_000_000L, MONDAY_TEN)).isEmpty();
        assertThat(new LinkProfile(256, 0, 0, 8, 16, 0).arrival(1, MONDAY_TEN)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithTheFieldsName() {
        assertThatThrownBy(() -> new LinkProfile(256, 101, 100, 8, 16, 0))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(Invalid.FieldFlaw::field)
                        .containsExactly("lessonShare"));
    }

    @Test
    void itComesBackAsItWasWritten() {
        assertThat(LinkProfile.read(half.json())).isEqualTo(half);
    }
}
