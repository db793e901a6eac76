package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.blob.BlobScrub;
import sala.job.RunForTests;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.node.Ground;
import sala.mirror.sync.SyncResult;
import sala.sql.Sql;

/** What rots at a school comes again by itself. */
class RottenFilesTest extends SentFiles {

    private Blob file;

    @BeforeEach
    void aFileAtTheSchool() {
        file = file();
        district.notes.write(id, "วิดีโอ", file);
        school.sync();
    }

    @Test
    void aFileThatRottedIsFetchedAgainAtTheNextSynchronisation() throws IOException {
        rot(school);
        assertThat(school.blobs.find(file.hash())).isEmpty();

        SyncResult result = school.sync();

        assertThat(school.blobs.isSound(file.hash())).isTrue();
        assertThat(result.changed()).isFalse();
        assertThat(status().missingBlobs()).isZero();
    }

    @Test
    void whatIsSoundAgainIsNotAskedForAgain() throws IOException {
        rot(school);
        school.sync();
        district.server.requests.clear();
        school.sync();

        assertThat(district.server.requests).containsExactly("POST mirror/contact");
    }

    @Test
    void theDistrictHearsOfAFileThatItCannotGiveEither() throws IOException {
        rot(school);
        Files.delete(district.blobs.withFile(file.hash(), path -> path));
        refused(school::sync, "mirror.blob-gone");

        assertThat(status().missingBlobs()).isEqualTo(1);
        assertThat(status().missingBytes()).isEqualTo(file.size());
        assertThat(school.notes.texts()).containsExactly("วิดีโอ");
    }

    @Test
    void aFileThatNobodyHasIsAskedForMoreAndMoreSeldom() throws IOException {
        rot(school);
        Files.delete(district.blobs.withFile(file.hash(), path -> path));
        for (int minute = 0; minute < 60; minute++) {
            refused(school::sync, "mirror.blob-gone");
            school.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(district.server.requests.stream().filter(request -> request.startsWith("POST mirror/files")))
                .hasSizeLessThan(6);
    }

    @Test
    void whatTheSchoolBroughtItselfIsNotAskedOfTheDistrict() throws IOException {
        Blob own = school.file(bytes());
        Files.delete(school.blobs.withFile(own.hash(), path -> path));
        scrub(school);
        district.server.requests.clear();
        school.sync();

        assertThat(district.server.requests).containsExactly("POST mirror/contact");
    }

    private void rot(Ground node) throws IOException {
        Files.writeString(node.blobs.withFile(file.hash(), path -> path), "rotten");
        scrub(node);
    }

    private static void scrub(Ground node) {
        new BlobScrub(new Sql(node.db.dataSource()), node.blobs, node.clock).run(new RunForTests());
    }

    private NodeStatus status() {
        String json = districtDb.one(String.class, "select status::text from school_node");
        return NodeStatus.read(Json.createReader(new StringReader(json)).readObject());
    }
}
