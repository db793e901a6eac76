package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.BlobScrub;
import sala.blob.Hash;
import sala.job.RunForTests;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** What people are told of an item whose files have rotted. */
class ItemFilesTest {

    private static final byte[] MP4 = "\0\0\0\u0020ftypisom and some more bytes".getBytes(StandardCharsets.ISO_8859_1);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID video;

    @BeforeEach
    void aVideoThatCanBePlayed() {
        beans = new MediaBeans(db, folder);
        video = beans.take(beans.teacher, "a.mp4", MP4, "เศษส่วน");
        beans.complete(video);
    }

    @Test
    void anItemThatIsWholeHasNothingToTell() {
        assertThat(damage(video)).isEqualTo(Damage.NONE);
        assertThat(beans.files.damaged(List.of(video))).isEmpty();
    }

    @Test
    void aRottenRenditionCannotBeShownAndCanBeMadeAnew() throws IOException {
        rot(rendition());

        assertThat(damage(video).code()).contains("media.file-damaged");
        assertThat(damage(video).mendable()).isTrue();
        assertThat(beans.files.damaged(List.of(video, UUID.randomUUID()))).containsExactly(video);
        db.inTransaction(() -> beans.transcoding.retry(beans.teacher, video));
        assertThat(beans.items.get(video).readiness()).isEqualTo(Readiness.QUEUED);
    }

    @Test
    void aRottenOriginalIsStillPlayed() throws IOException {
        rot(original(video));

        assertThat(damage(video)).isEqualTo(new Damage(false, true));
        db.inTransaction(() -> beans.transcoding.retry(beans.teacher, video));
        assertThat(beans.items.get(video).readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void aRottenDocumentCannotBeShownNorMadeAnew() throws IOException {
        UUID document = beans.document(beans.teacher, "ใบงาน");
        rot(original(document));

        assertThat(damage(document)).isEqualTo(new Damage(true, true));
        assertThat(damage(document).mendable()).isFalse();
    }

    @Test
    void whatIsStoredAgainIsWell() throws IOException {
        rot(original(video));
        beans.blob(MP4);

        assertThat(damage(video)).isEqualTo(Damage.NONE);
    }

    private Damage damage(UUID item) {
        return beans.files.damage(beans.items.get(item));
    }

    private Hash rendition() {
        return beans.items.get(video).renditions().get(0).blob().hash();
    }

    private Hash original(UUID item) {
        return beans.items.get(item).original().blob().orElseThrow().hash();
    }

    private void rot(Hash hash) throws IOException {
        Files.writeString(beans.blobs.withFile(hash, file -> file), "rotten");
        new BlobScrub(new Sql(db.dataSource()), beans.blobs, beans.clock).run(new RunForTests());
    }
}
