package sala.mirror.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;

class AllowanceTest extends JoinedNodes {

    private static final LinkProfile SLOW = new LinkProfile(256, 50, 50, 0, 24, 0);
    private static final LinkProfile NOTHING = new LinkProfile(256, 0, 0, 0, 24, 0);

    private final Actor admin = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.DISTRICT_ADMIN)));

    @Test
    void beforeAnybodySaidAnythingThereIsNoLimit() {
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(LinkProfile.NO_LIMIT);
    }

    @Test
    void theDistrictsWordComesWithTheNextContact() {
        set(SLOW);
        school.sync();
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(128_000);
        set(LinkProfile.OPEN);
        school.sync();
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(LinkProfile.NO_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"kbps\":-1}", "{\"kbps\":\"fast\"}"})
    void aWordThatIsNotUnderstoodChangesNothing(String word) {
        set(SLOW);
        school.sync();
        school.allowance.hear(word);
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(128_000);
    }

    @Test
    void theSchoolsOwnWordCountsInstead() {
        set(SLOW);
        school.sync();
        school.allowance.say(new LinkProfile(1_000, 100, 100, 8, 16, 0));
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(1_000_000);
        school.allowance.say(null);
        assertThat(school.allowance.bitsPerSecond()).isEqualTo(128_000);
    }

    @Test
    void whileTheLineRestsNoFileComesAndAllElseDoes() {
        Blob file = district.file(new byte[] {1, 2, 3});
        district.notes.write(id, "รายชื่อ");
        district.notes.write(id, "บทเรียน", file);
        set(NOTHING);
        refused(school::sync, LineRests.CODE);
        assertThat(school.notes.texts()).containsExactly("รายชื่อ");
        set(LinkProfile.OPEN);
        school.sync();
        assertThat(school.notes.texts()).containsExactly("บทเรียน", "รายชื่อ");
    }

    @Test
    void aRestingLineIsNotAskedForTheListAgainAndAgain() {
        district.notes.write(id, "บทเรียน", district.file(new byte[] {1, 2, 3}));
        set(NOTHING);
        refused(school::sync, LineRests.CODE);
        district.server.requests.clear();
        school.minute();
        school.minute();
        assertThat(district.server.requests).noneMatch(request -> request.contains("snapshot"));
        district.notes.write(id, "ข่าวใหม่");
        refused(school::minute, LineRests.CODE);
        assertThat(school.notes.texts()).containsExactly("ข่าวใหม่");
    }

    @Test
    void whatComesOverAPacedLineIsWhole() {
        Blob file = district.file(new byte[30_000]);
        district.notes.write(id, "บทเรียน", file);
        set(new LinkProfile(4_000, 100, 100, 8, 16, 0));
        school.sync();
        assertThat(school.blobs.find(file.hash())).contains(file);
        assertThat(school.allowance.usedThisMonth()).isEqualTo(30_000);
    }

    @Test
    void whenTheMonthsVolumeIsUsedUpTheLineRests() {
        set(new LinkProfile(256, 100, 100, 8, 16, 5));
        school.sync();
        school.allowance.used(4_999_999);
        assertThat(school.allowance.bitsPerSecond()).isPositive();
        school.allowance.used(1);
        assertThat(school.allowance.bitsPerSecond()).isZero();
        school.clock.advance(Duration.ofDays(32));
        assertThat(school.allowance.bitsPerSecond()).isPositive();
    }

    @Test
    void whatCameWhileTheClockWasYearsAheadDoesNotUseUpEveryMonth() {
        set(new LinkProfile(256, 100, 100, 8, 16, 5));
        school.sync();
        Instant right = school.clock.instant();
        school.clock.advance(Duration.ofDays(5 * 365));
        school.allowance.used(6_000_000);
        school.clock.set(right);

        assertThat(school.allowance.bitsPerSecond()).isPositive();
    }

    @Test
    void aClockThatJumpsOverQuietDaysOrIntoThemDoesNotStopFilesForEver() {
        LocalDate today =
                school.clock.instant().atZone(ZoneId.of("Asia/Bangkok")).toLocalDate();
        set(new LinkProfile(256, 100, 100, 8, 16, 0)
                .with(List.of(new QuietDays(today.plusDays(10), today.plusDays(12)))));
        school.sync();
        district.notes.write(id, "บทเรียน", district.file(new byte[] {1, 2, 3}));
        school.clock.advance(Duration.ofDays(11));
        district.clock.advance(Duration.ofDays(11));
        refused(school::sync, LineRests.CODE);

        // the district's time counts: it was never that day
        district.clock.advance(Duration.ofDays(-11));
        school.sync();

        assertThat(school.notes.texts()).containsExactly("บทเรียน");
    }

    @Test
    void whatTheLineWasLastSeenToCarryCounts() {
        assertThat(school.allowance.carries()).isZero();
        for (int hour = 0; hour < 5; hour++) {
            school.allowance.used(1_000_000);
            school.allowance.measured(1_000_000, Duration.ofSeconds(hour < 2 ? 10 : 40));
            school.clock.advance(Duration.ofHours(1));
        }
        assertThat(school.allowance.carries()).isEqualTo(200);
        assertThat(school.allowance.usedThisMonth()).isEqualTo(5_000_000);
        school.clock.advance(Duration.ofDays(31));
        assertThat(school.allowance.carries()).isZero();
    }

    private void set(LinkProfile profile) {
        districtDb.inTransaction(() -> district.profiles.set(admin, id, profile));
    }
}
