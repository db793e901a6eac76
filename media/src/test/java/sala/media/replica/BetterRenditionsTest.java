package sala.media.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Segment;
import sala.media.hls.Segments;
import sala.media.item.Made;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Rendition;
import sala.media.item.StoredRendition;
import sala.replica.Replica;
import sala.replica.Spare;
import sala.replica.Urgency;
import sala.subscription.Content;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class BetterRenditionsTest {

    private static final String LOW = "480p5";
    private static final String HIGH = "720p25";
    private static final UUID SCHOOL = MediaBeans.SCHOOL;

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @RegisterExtension
    final TestDatabase school = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans here;
    private MediaBeans there;
    private UUID video;

    @BeforeEach
    void aPublishedVideoInTwoQualities() {
        here = new MediaBeans(district, folder.resolve("district"));
        there = new MediaBeans(school, folder.resolve("school"));
        video = here.take(here.teacher, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        make(LOW, HIGH);
        here.publish(video);
    }

    @Test
    void theLowestIsUsableBeforeTheBetterOnesHaveCome() {
        subscribe(true);
        Replica usable = usable().get(0);
        assertThat(usable.urgency()).isEqualTo(Urgency.NEEDED);
        assertThat(usable.blobs()).hasSize(1);
        assertThat(better()).singleElement().satisfies(one -> assertThat(one.urgency())
                .isEqualTo(Urgency.BETTER));
        arrive(LOW);
        take(usable);
        assertThat(played()).containsExactly(LOW);
        assertThat(there.items.get(video).playable()).isTrue();
    }

    @Test
    void withTheBetterOnesItIsAsAtTheDistrict() {
        subscribe(true);
        arrive(LOW, HIGH);
        take(usable().get(0));
        takeBetter(better().get(0));
        assertThat(played()).containsExactly(LOW, HIGH);
    }

    @Test
    void anotherTitleTakesNothingAwayThatHasCome() {
        subscribe(true);
        arrive(LOW, HIGH);
        take(usable().get(0));
        takeBetter(better().get(0));
        take(usable().get(0));
        assertThat(played()).containsExactly(LOW, HIGH);
    }

    @Test
    void anotherFileIsShownInItsLowestUntilItsBetterOnesHaveCome() {
        subscribe(true);
        arrive(LOW, HIGH);
        take(usable().get(0));
        takeBetter(better().get(0));
        make("next-" + LOW, "next-" + HIGH);
        arrive("next-" + LOW);
        take(usable().get(0));
        assertThat(played()).containsExactly("next-" + LOW);
    }

    @Test
    void whoWantsOnlyTheLowestGetsNoOther() {
        subscribe(false);
        assertThat(usable()).hasSize(1);
        assertThat(better()).isEmpty();
    }

    @Test
    void whenOnlyTheLowestIsWantedAnyMoreTheOthersGo() {
        subscribe(true);
        arrive(LOW, HIGH);
        take(usable().get(0));
        takeBetter(better().get(0));
        school.inTransaction(() -> there.better.withdraw(video));
        assertThat(played()).containsExactly(LOW);
        assertThat(school.one(Long.class, "select count(*) from blob_reference"))
                .isEqualTo(1);
    }

    @Test
    void whatASchoolWishedForByNameCannotWait() {
        subscribe(true);
        assertThat(there.better.canWait(better().get(0))).isFalse();
    }

    @Test
    void whatCameWithMuchElseCanWaitAndTellsWhichFilesItGivesBack() {
        district.inTransaction(() -> here.subscriptions.add(here.admin, SCHOOL, new Content.Topic(null, null), true));
        assertThat(there.better.canWait(better().get(0))).isTrue();
        arrive(LOW, HIGH);
        take(usable().get(0));
        takeBetter(better().get(0));
        assertThat(spare()).singleElement().satisfies(spare -> {
            assertThat(spare.id()).isEqualTo(video);
            assertThat(spare.name()).isEqualTo("บทเรียน");
            assertThat(spare.size()).isEqualTo(bytes(HIGH).length);
        });
        school.inTransaction(() -> there.better.withdraw(video));
        assertThat(spare()).isEmpty();
    }

    private List<Spare> spare() {
        List<Spare> spare = new ArrayList<>();
        school.inTransaction(() -> spare.addAll(there.better.spare(SCHOOL)));
        return spare;
    }

    private void subscribe(boolean better) {
        district.inTransaction(() -> here.subscriptions.add(here.admin, SCHOOL, new Content.Item(video), better));
    }

    private void make(String... names) {
        List<StoredRendition> renditions = new ArrayList<>();
        for (String name : names) {
            Segments segments = new Segments(10, List.of(new Segment(6, 90)));
            renditions.add(
                    new StoredRendition(name, here.blob(bytes(name)), "avc1.4d401e", segments, new Frame(854, 480, 5)));
        }
        district.inTransaction(() -> {
            MediaItem item = here.items.get(video);
            item.complete(MediaKind.VIDEO, new Made(Duration.ofSeconds(6), renditions, null, List.of(), null));
            here.items.filesChanged(item);
        });
    }

    private void arrive(String... names) {
        Set.of(names).forEach(name -> there.blob(bytes(name)));
    }

    /** The better, the longer. */
    private static byte[] bytes(String name) {
        return name.repeat(name.endsWith(HIGH) ? 9 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private void take(Replica replica) {
        school.inTransaction(() -> there.replicas.apply(replica));
    }

    private void takeBetter(Replica replica) {
        school.inTransaction(() -> there.better.apply(replica));
    }

    private List<Replica> usable() {
        List<Replica> all = new ArrayList<>();
        district.inTransaction(() -> here.replicas.forSchool(SCHOOL, all::add));
        return all;
    }

    private List<Replica> better() {
        List<Replica> all = new ArrayList<>();
        district.inTransaction(() -> here.better.forSchool(SCHOOL, all::add));
        return all;
    }

    private List<String> played() {
        return there.items.get(video).renditions().stream()
                .map(Rendition::stored)
                .map(StoredRendition::name)
                .toList();
    }
}
