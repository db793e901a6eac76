package sala.mirror.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;

class LinkProfileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
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
        assertThat(arrival(LinkProfile.OPEN, 1)).isEmpty();
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
        assertThat(arrival(half, inLessons + after)).contains(Instant.parse("2026-11-23T09:30:00Z"));
    }

    @Test
    void whatTakesMoreThanAYearIsNotPromised() {
        assertThat(arrival(half, 10_000_000_000_000L)).isEmpty();
        assertThat(arrival(new LinkProfile(256, 0, 0, 8, 16, 0), 1)).isEmpty();
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

    private static LinkProfile table(List<LineHours> hours, List<QuietDays> quiet) {
        return new LinkProfile(256, 50, 100, 8, 16, 0, hours, quiet);
    }

    @Test
    void whatTheTableSaysForAnHourCountsInsteadOfShares() {
        LineHours lessons = new LineHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8 * 60, 15 * 60 + 30, 64);
        LineHours mondays = new LineHours(Set.of(DayOfWeek.MONDAY), 0, LineHours.DAY, 512);
        LinkProfile line = table(List.of(lessons, mondays), List.of());

        assertThat(line.bitsPerSecond(MONDAY_TEN)).isEqualTo(64_000);
        assertThat(line.bitsPerSecond(Instant.parse("2026-11-23T08:29:59Z"))).isEqualTo(64_000);
        assertThat(line.bitsPerSecond(Instant.parse("2026-11-23T08:30:00Z"))).isEqualTo(512_000);
        assertThat(line.bitsPerSecond(MONDAY_EVENING)).isEqualTo(512_000);
        assertThat(line.bitsPerSecond(SUNDAY_TEN)).isEqualTo(256_000);
        assertThat(line.today(MONDAY_TEN))
                .containsExactly(
                        new LinkProfile.Span(0, 480, 512_000),
                        new LinkProfile.Span(480, 930, 64_000),
                        new LinkProfile.Span(930, 1_440, 512_000));
    }

    @Test
    void onQuietDaysNothingComesFromMidnightToMidnightInThailand() {
        LinkProfile line = table(List.of(), List.of(new QuietDays(MONDAY, MONDAY.plusDays(1))));

        assertThat(line.bitsPerSecond(Instant.parse("2026-11-22T16:59:59Z"))).isEqualTo(256_000);
        assertThat(line.bitsPerSecond(Instant.parse("2026-11-22T17:00:00Z"))).isZero();
        assertThat(line.bitsPerSecond(Instant.parse("2026-11-24T16:59:59Z"))).isZero();
        assertThat(line.bitsPerSecond(Instant.parse("2026-11-24T17:00:00Z"))).isEqualTo(256_000);
    }

    @Test
    void theArrivalKnowsTableAndQuietDays() {
        LineHours night = new LineHours(EnumSet.allOf(DayOfWeek.class), 0, 6 * 60, 800);
        LineHours day = new LineHours(EnumSet.allOf(DayOfWeek.class), 6 * 60, LineHours.DAY, 0);
        LinkProfile line = new LinkProfile(
                0,
                100,
                100,
                8,
                16,
                0,
                List.of(night, day),
                List.of(new QuietDays(MONDAY.plusDays(1), MONDAY.plusDays(3))));
        long oneNight = 100_000L * 6 * 3600;

        assertThat(new LineSpeed(line, 0, MONDAY_TEN).isKnown()).isTrue();
        // Monday's night is over, Tuesday to Thursday are quiet
        assertThat(arrival(line, oneNight / 2)).contains(Instant.parse("2026-11-26T20:00:00Z"));
        assertThat(arrival(line, oneNight + 100_000)).contains(Instant.parse("2026-11-27T17:00:01Z"));
    }

    @Test
    void whereAnHourHasNoLimitNobodyGuesses() {
        LineHours night = new LineHours(Set.of(DayOfWeek.MONDAY), 0, 360, 800);
        LinkProfile line = new LinkProfile(0, 100, 100, 8, 16, 0, List.of(night), List.of());

        assertThat(new LineSpeed(line, 0, MONDAY_TEN).isKnown()).isFalse();
        assertThat(arrival(line, 1)).isEmpty();
        assertThat(line.bitsPerSecond(MONDAY_TEN)).isEqualTo(LinkProfile.NO_LIMIT);
    }

    @Test
    void tableAndQuietDaysTravel() {
        LinkProfile line = table(
                List.of(new LineHours(Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY), 0, 30, 0)),
                List.of(new QuietDays(MONDAY, MONDAY)));

        assertThat(LinkProfile.read(line.json())).isEqualTo(line);
        assertThat(half.json()).doesNotContainKeys("hours", "quiet");
    }

    @Test
    void hoursAndDaysThatRunBackwardsAreRefused() {
        assertThatThrownBy(() -> new LineHours(Set.of(DayOfWeek.MONDAY), 600, 600, 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new LineHours(Set.of(), 0, 600, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new QuietDays(MONDAY, MONDAY.minusDays(1))).isInstanceOf(Invalid.class);
    }

    @Test
    void aLineIsNeverTakenForFasterThanItWasSeenToBe() {
        long oneMinute = 8_000L * 60;
        assertThat(new LineSpeed(LinkProfile.OPEN, 64, MONDAY_TEN).arrival(oneMinute))
                .contains(MONDAY_TEN.plusSeconds(60));
        assertThat(new LineSpeed(new LinkProfile(2_000, 100, 100, 8, 16, 0), 64, MONDAY_TEN).arrival(oneMinute))
                .contains(MONDAY_TEN.plusSeconds(60));
        assertThat(new LineSpeed(new LinkProfile(64, 50, 50, 8, 16, 0), 2_000, MONDAY_TEN).arrival(oneMinute))
                .contains(MONDAY_TEN.plusSeconds(120));
    }

    private static Optional<Instant> arrival(LinkProfile profile, long bytes) {
        return new LineSpeed(profile, 0, MONDAY_TEN).arrival(bytes);
    }
}
