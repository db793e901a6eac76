package sala.media.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Permission;
import sala.blob.Blob;
import sala.media.item.MediaBeans;
import sala.media.listing.MediaLine;
import sala.media.replica.ReplicaOf;
import sala.paging.Paging;
import sala.replica.Replica;
import sala.testkit.TestDatabase;

class CollectionReplicasTest {

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @RegisterExtension
    final TestDatabase school = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans office;
    private MediaBeans node;
    private UUID first;
    private UUID second;
    private UUID draft;
    private UUID unit;

    @BeforeEach
    void aUnitForEverybody() {
        office = new MediaBeans(district, folder.resolve("office"));
        node = new MediaBeans(school, folder.resolve("node"));
        first = sheet("ใบงาน 1");
        second = sheet("ใบงาน 2");
        draft = office.document(office.teacher, "ใบงาน 3");
        office.publish(first);
        office.publish(second);
        unit = office.collections.make(office.teacher, new About("หน่วยที่ 1", "", Sharing.EVERYONE));
        List.of(second, draft, first).forEach(item -> office.collected.add(office.teacher, unit, item));
    }

    @Test
    void aSchoolShowsItInItsOrderWithTheItemsThatItHolds() {
        node.db.inTransaction(() -> node.replicas.apply(ReplicaOf.item(office, first)));
        arrive();
        assertThat(shown()).as("the other one is not here yet").containsExactly(first);
        node.db.inTransaction(() -> node.replicas.apply(ReplicaOf.item(office, second)));
        assertThat(shown()).containsExactly(second, first);
        office.collected.take(office.teacher, unit, second);
        arrive();
        assertThat(shown()).containsExactly(first);
    }

    @Test
    void whatIsNotPublishedIsNotEvenNamed() {
        assertThat(given().get(0).state().toString()).doesNotContain(draft.toString());
    }

    @Test
    void onlyWhatIsForEverybodyOrForThisSchoolTravels() {
        office.collections.make(office.stranger, new About("ของอีกโรงเรียน", "", Sharing.SCHOOL));
        office.collections.make(office.teacher, new About("ของฉัน", "", Sharing.MINE));
        UUID ours = office.collections.make(office.colleague, new About("ของโรงเรียน", "", Sharing.SCHOOL));
        assertThat(given()).extracting(Replica::id).containsExactlyInAnyOrder(unit, ours);
    }

    @Test
    void whatIsSharedNoLongerIsTakenBack() {
        arrive();
        node.db.inTransaction(() -> node.playlists.withdraw(unit));
        assertThat(node.collections.page(node.pupil, Paging.first()).items()).isEmpty();
    }

    /** Its file is at the school already. */
    private UUID sheet(String title) {
        UUID item = office.document(office.teacher, title);
        office.items.get(item).original().blob().ifPresent(blob -> node.blob(bytes(blob)));
        return item;
    }

    private byte[] bytes(Blob blob) {
        try (InputStream in = Channels.newInputStream(office.blobs.open(blob.hash()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrive() {
        node.db.inTransaction(() -> given().forEach(node.playlists::apply));
    }

    private List<Replica> given() {
        List<Replica> given = new ArrayList<>();
        office.playlists.forSchool(MediaBeans.SCHOOL, given::add);
        return given;
    }

    private List<UUID> shown() {
        node.collections.get(node.pupil, unit, Permission.COLLECTION_VIEW);
        return node.collected.of(node.pupil, unit).stream().map(MediaLine::id).toList();
    }
}
