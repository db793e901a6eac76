package sala.mirror.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.change.Change;
import sala.mirror.offer.Stage;
import sala.mirror.profile.LinkProfile;

/** What a school offers comes up with the disk that returns, by whatever way first, exactly once. */
class OffersByDiskTest extends Disks {

    private Blob file;
    private UUID thing;

    @BeforeEach
    void offer() {
        byte[] bytes = new byte[1_700_000];
        random.nextBytes(bytes);
        file = school.file(bytes);
        thing = school.offered.write("การทดลองแสง", file);
        Actor teacher = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.TEACHER, id)));
        schoolDb.inTransaction(() -> school.offers.offer(teacher, "offered-note", thing));
    }

    @Test
    void theDiskBringsItAndTheNextOneTheVerdict() {
        export();
        take();
        assertThat(district.offered.approval(thing)).isEmpty();
        district.returns.take(disk);
        district.returns.take(disk);
        assertThat(district.offered.approval(thing)).contains(Approval.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
        assertThat(district.offered.finished(thing)).isEqualTo(1);
        district.offered.decide(thing, Approval.DRAFT, "ขอเสียงดังกว่านี้");
        district.offerNews.take(List.of(new Change(1, "offered-note", thing, false, district.clock.instant())));
        export();
        take();
        assertThat(school.offers.find(thing).orElseThrow().stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(school.offers.find(thing).orElseThrow().reason()).isEqualTo("ขอเสียงดังกว่านี้");
    }

    @Test
    void halfByLineAndTheRestByDiskIsOne() {
        export();
        take();
        district.server.trouble.over();
        school.allowance.say(new LinkProfile(1_000_000, 100, 100, 8, 16, 1));
        school.offer();
        assertThat(school.offers.find(thing).orElseThrow().stage()).isEqualTo(Stage.SENDING);
        district.returns.take(disk);
        school.offer();
        assertThat(school.offers.find(thing).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
        assertThat(district.offered.finished(thing)).isEqualTo(1);
    }

    @Test
    void whatWasSpoiledOnTheDiskComesByLine() throws Exception {
        export();
        take();
        DiskTrustTest.flip(one("OFFERS.JWE"), 0.6);
        district.returns.take(disk);
        district.server.trouble.over();
        school.offer();
        assertThat(school.offers.find(thing).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
    }
}
