package sala.mirror.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;
import sala.mirror.node.PeerServer;
import sala.mirror.node.School;
import sala.mirror.profile.LinkProfile;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.stream.Range;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** Two schools of one district on one network. */
class PeersTest extends JoinedNodes {

    @RegisterExtension
    final TestDatabase neighbourDb = new TestDatabase();

    private School neighbour;
    private UUID neighbours;
    private PeerServer door;

    @BeforeEach
    void joinNeighbour() {
        neighbour = new School(neighbourDb, folder.resolve("neighbour"));
        neighbours = district.school("บ้านโคกสูง");
        neighbour.join(district, district.code(neighbours));
        door = new PeerServer(neighbour);
        school.lan.add(door.address());
    }

    @AfterEach
    void close() {
        door.close();
        neighbour.close();
    }

    /** A file that both schools need, and the neighbour has. */
    private Blob both(String text, int size) {
        byte[] bytes = new byte[size];
        new Random(text.hashCode()).nextBytes(bytes);
        Blob file = district.file(bytes);
        district.notes.write(id, text, file);
        district.notes.write(neighbours, text, file);
        return file;
    }

    private void neighbourFirst() {
        neighbour.sync();
        district.server.requests.clear();
    }

    private long filesOfDistrict() {
        return district.server.requests.stream()
                .filter("POST mirror/files"::equals)
                .count();
    }

    private LanPeer known() {
        return school.lan.all().get(0);
    }

    @Test
    void whatANeighbourHasIsNotAskedOfTheDistrict() {
        Blob large = both("วิดีโอ", 3 << 20);
        Blob small = both("ใบงาน", 4_000);
        neighbourFirst();

        school.sync();

        assertThat(school.notes.texts()).containsExactlyInAnyOrder("วิดีโอ", "ใบงาน");
        assertThat(filesOfDistrict()).isZero();
        assertThat(known().takenBytes()).isEqualTo(large.size() + small.size());
        assertThat(known().school()).isEqualTo("บ้านโคกสูง");
        assertThat(school.allowance.usedThisMonth()).isZero();

        district.notes.write(id, "ที่นี่", district.file(new byte[70_000]));
        school.sync();

        assertThat(school.notes.texts()).contains("ที่นี่");
        assertThat(school.allowance.usedThisMonth()).isEqualTo(70_000);
    }

    @Test
    void onlyWhatIsForEverySchoolIsGiven() {
        Blob own = district.file("ของโรงเรียนเดียว".repeat(100).getBytes(StandardCharsets.UTF_8));
        district.notes.write(neighbours, "เฉพาะโคกสูง", own);
        Blob file = district.file(new byte[5_000]);
        UUID note = district.notes.write(neighbours, "ทั้งสอง", file);
        neighbourFirst();
        school.sync();
        Blob work = neighbour.file("การบ้านของนักเรียน".getBytes(StandardCharsets.UTF_8));

        assertThat(neighbour.blobs.find(own.hash())).isPresent();
        assertThat(school.peers.holding(List.of(own, file, work)).values()).containsExactly(Set.of(file.hash()));
        refused(
                () -> school.peers
                        .open(known())
                        .files(
                                new PeerWanted(Map.of(0, own.hash()), List.of(new Range(0, 0, own.size()))),
                                reply -> reply.bytes(1 << 20)),
                PeerRefused.NOT_GIVEN);

        district.notes.remove(note);
        neighbour.sync();

        assertThat(school.peers.holding(List.of(file))).isEmpty();
    }

    @Test
    void wrongBytesAreAskedOfTheDistrictAndWhoSentThemIsLeftAlone() {
        both("ก", 900_000);
        both("ข", 90_000);
        neighbourFirst();
        door.trouble.spoilFilesAt(40_000);

        school.sync();

        assertThat(school.notes.texts()).containsExactly("ก", "ข");
        assertThat(filesOfDistrict()).isPositive();
        assertThat(school.keptBack.lines()).isEmpty();
        assertThat(known().fault()).isIn(LanPeer.LIED, LanPeer.SILENT);
        assertThat(known().rests(school.clock.instant())).isTrue();
    }

    @Test
    void aNeighbourThatEndsInTheMiddleCostsLittle() {
        both("ก", 2_500_000);
        neighbourFirst();
        door.trouble.cutFilesAfter(1_000_000);

        school.sync();

        assertThat(school.notes.texts()).containsExactly("ก");
        assertThat(filesOfDistrict()).isPositive();
        assertThat(school.allowance.usedThisMonth()).isBetween(1L, 2_000_000L);
    }

    @Test
    void aNeighbourThatSaysNothingMoreIsGivenUp() {
        both("ก", 300_000);
        neighbourFirst();
        door.trouble.stallFilesAfter(100_000);

        school.sync();

        assertThat(school.notes.texts()).containsExactly("ก");
        assertThat(known().fault()).isEqualTo(LanPeer.SILENT);
    }

    @Test
    void aDeadNeighbourRestsLongerEachTimeAndNotForEver() {
        both("ก", 3_000);
        neighbourFirst();
        door.trouble.down(true);
        school.sync();
        assertThat(school.notes.texts()).containsExactly("ก");
        assertThat(known().rests(school.clock.instant())).isTrue();

        // a clock that was a year ahead and is set right does not keep it waiting for a year
        assertThat(known().rests(school.clock.instant().minus(Duration.ofDays(365))))
                .isFalse();
        school.clock.advance(Duration.ofMinutes(2));
        door.trouble.over();
        both("ข", 3_000);
        neighbour.sync();
        school.sync();

        assertThat(known().takenBytes()).isEqualTo(3_000);
        assertThat(known().fault()).isNull();
    }

    @Test
    void aNodeThatWasCutOffIsNoSiblingAnyMore() {
        Blob file = both("ก", 3_000);
        neighbourFirst();
        school.sync();
        assertThat(school.peers.holding(List.of(file))).hasSize(1);

        district.db.inTransaction(
                () -> district.nodes.cutOff(school.host.identity().id()));
        neighbour.sync();

        assertThat(school.peers.holding(List.of(file))).isEmpty();
        assertThat(known().fault()).isEqualTo(NodeRefused.UNKNOWN);
    }

    @Test
    void aStrangerIsNotLetInAndNotBelieved() {
        both("ก", 3_000);
        neighbourFirst();
        School stranger = new School(schoolDb, folder.resolve("stranger"));
        RequestLine ask = RequestLine.of("POST", "mirror/peer/held", new byte[32]);
        String token = RequestToken.issue(
                stranger.host.identity(), ask, neighbour.host.identity().fingerprint(), neighbour.clock.instant());
        refused(() -> neighbour.gate.admit(token, ask), NodeRefused.UNKNOWN);

        // the school has not heard of the neighbour yet
        assertThat(school.peers.holding(List.of(district.file(new byte[10])))).isEmpty();
        assertThat(known().fault()).isEqualTo(LanPeer.STRANGER);
        stranger.close();
    }

    @Test
    void whoHasSwitchedItOffNeitherAsksNorAnswers() {
        Blob file = both("ก", 3_000);
        neighbourFirst();
        school.sync();
        int asked = door.requests.size();

        school.lan.set(new LanSetting(false, true));
        assertThat(school.peers.holding(List.of(file))).isEmpty();
        assertThat(door.requests).hasSize(asked);

        school.lan.set(new LanSetting(true, true));
        neighbour.lan.set(new LanSetting(false, true));
        assertThat(school.peers.holding(List.of(file))).isEmpty();
        assertThat(known().fault()).isEqualTo(PeerRefused.OFF);
    }

    @Test
    void neighboursGiveWhileTheLineRestsAndWhateverTheirClocksSay() {
        neighbour.clock.advance(Duration.ofDays(1_800));
        both("ก", 200_000);
        neighbourFirst();
        school.allowance.say(new LinkProfile(256, 0, 0, 8, 16, 0));

        school.sync();

        assertThat(school.notes.texts()).containsExactly("ก");
        assertThat(filesOfDistrict()).isZero();
    }

    @Test
    void theListOfSiblingsTravelsOnlyWhenItIsAnother() {
        both("ก", 3_000);
        school.sync();
        neighbour.sync();
        String first = new SiblingKeys(new Sql(schoolDb.dataSource())).says();
        school.sync();

        assertThat(new SiblingKeys(new Sql(schoolDb.dataSource())).says())
                .isEqualTo(first)
                .isNotEmpty();
        assertThat(schoolDb.one(Long.class, "select count(*) from sibling_node"))
                .isEqualTo(2);
    }
}
