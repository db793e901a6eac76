package sala.mirror.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.Label;
import sala.mirror.disk.TakenDisk;
import sala.mirror.identity.Identities;
import sala.mirror.identity.NodeIdentity;

class DiskTrustTest extends Disks {

    @Test
    void aDiskWithoutAnythingIsRefused() {
        refused(this::take, "disk.nothing-here");
    }

    @Test
    void aDiskForAnotherSchoolIsRefused() {
        UUID other = district.school("อื่น");
        UUID node = UUID.randomUUID();
        district.nodes.join(node, other, district.host.identity().signing().getPublic());
        districtDb.execute("update school_node set sealing_key = (select sealing_key from school_node where sealing_key"
                + " is not null limit 1) where id = '" + node + "'");
        export(new Order(other, disk, null, false), step -> {});
        refused(this::take, "disk.other-school");
        export();
        take();
    }

    @Test
    void aDiskForTheNodeThatTheSchoolHadBeforeIsRefused() {
        UUID node = UUID.randomUUID();
        String seal = "(select sealing_key from school_node where sealing_key is not null limit 1)";
        district.nodes.join(node, id, district.host.identity().signing().getPublic());
        districtDb.execute("update school_node set sealing_key = " + seal + " where id = '" + node + "'");
        export();
        refused(this::take, "disk.other-node");
    }

    @Test
    void aForgedLabelIsRefused() throws IOException {
        export();
        flip(one("LABEL.JWS"), 0.5);
        refused(this::take, "disk.forged");
    }

    @Test
    void aDiskOfAnotherDistrictIsRefused() throws IOException {
        NodeIdentity stranger = Identities.in(folder.resolve("stranger"));
        export();
        new DiskFolder(one("LABEL.JWS").getParent())
                .write(
                        new Label(UUID.randomUUID(), id, school.host.identity().id(), 1, 1, "{}"),
                        stranger.signing().getPrivate());
        refused(this::take, "disk.forged");
    }

    @Test
    void aForgedEndMarkIsRefused() throws IOException {
        lessons();
        export();
        flip(one("END.JWS"), 0.9);
        refused(this::take, "disk.forged");
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void theEndMarkOfAnotherDiskIsRefused() throws IOException {
        lessons();
        export();
        Path kept = Files.copy(one("END.JWS"), folder.resolve("kept"));
        export(new Order(id, disk, null, true), step -> {});
        Files.copy(kept, one("END.JWS"), StandardCopyOption.REPLACE_EXISTING);
        refused(this::take, "disk.forged");
    }

    @Test
    void withoutItsEndMarkADiskIsNotFinished() throws IOException {
        List<Blob> files = lessons();
        export();
        Files.delete(one("END.JWS"));
        TakenDisk taken = take();
        assertThat(taken.complete()).isFalse();
        assertThat(hasAll(files)).isTrue();
    }

    @Test
    void anOlderDiskIsRefused() throws IOException {
        lessons();
        export();
        Path older = Files.move(disk, folder.resolve("older"));
        disk = Files.createDirectory(folder.resolve("newer"));
        lesson("ใหม่กว่า", 3_000);
        export(new Order(id, disk, null, true), step -> {});
        take();
        disk = older;
        refused(this::take, "disk.older");
        assertThat(school.notes.texts()).contains("ใหม่กว่า");
    }

    @Test
    void flippedBitsAreFoundAndTheRestIsTaken() throws IOException {
        List<Blob> files = lessons();
        export();
        List<Path> packs = files(".PAK");
        assertThat(packs).hasSizeGreaterThan(2);
        flip(packs.get(1), 0.5);
        TakenDisk taken = take();
        assertThat(taken.unreadable()).isNotEmpty().allMatch(part -> part.startsWith("P00002.PAK"));
        assertThat(taken.missingFiles()).isPositive();
        assertThat(hasAll(files)).isFalse();
        assertThat(files.stream().filter(file -> school.blobs.find(file.hash()).isPresent()))
                .allSatisfy(
                        file -> assertThat(school.blobs.isSound(file.hash())).isTrue());

        district.server.trouble.over();
        school.clock.advance(Duration.ofMinutes(5));
        school.sync();
        assertThat(hasAll(files)).isTrue();
    }

    @Test
    void aMissingPackIsNamedAndTheRestIsTaken() throws IOException {
        lessons();
        export();
        Files.delete(files(".PAK").get(2));
        TakenDisk taken = take();
        assertThat(taken.unreadable()).containsExactly("P00003.PAK");
        assertThat(taken.missingFiles()).isPositive();
    }

    @Test
    void oneDamagedCopyOfTheRecordsDoesNoHarmTwoDo() throws IOException {
        district.notes.write(id, "บันทึก");
        export();
        flip(one("RECORDS.A"), 0.5);
        take();
        assertThat(school.notes.texts()).containsExactly("บันทึก");
        flip(one("RECORDS.B"), 0.5);
        refused(this::take, "disk.damaged");
    }

    @Test
    void linksOnADiskLeadNowhere() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(disk.resolve("SALA"), outside);
        refused(this::export, "disk.has-links");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfAnAnswerIsNotFollowed() throws IOException {
        lessons();
        export();
        Path outside = Files.writeString(folder.resolve("passwords"), "secret");
        Files.createSymbolicLink(one("END.JWS").resolveSibling("ANSWER.JWE.NEW"), outside);
        Files.createSymbolicLink(one("END.JWS").resolveSibling("ANSWER.JWE"), outside);
        take();
        assertThat(outside).hasContent("secret");
    }

    @Test
    void aNodeThatNeverToldItsKeyGetsNoDisk() {
        districtDb.execute("update school_node set sealing_key = null");
        refused(this::export, "disk.no-seal");
    }

    /** Changes one bit at this share of a file. */
    static void flip(Path file, double at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bytes.length * at)] ^= 4;
        Files.write(file, bytes);
    }
}
