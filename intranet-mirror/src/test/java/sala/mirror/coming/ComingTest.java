package sala.mirror.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.mirror.node.JoinedNodes;
import sala.mirror.profile.LinkProfile;
import sala.paging.Paging;

/** What a school sees of what is on its way, and the order that it may change. */
class ComingTest extends JoinedNodes {

    private static final int SIZE = 100_000;

    private final Random random = new Random(5);
    private final Actor teacher = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.DISTRICT_ADMIN)));
    private UUID soon;
    private UUID later;
    private Blob large;

    @BeforeEach
    void publish() {
        soon = district.notes.write(id, "บทที่ 1", file(SIZE));
        large = file(2 * SIZE);
        later = district.notes.write(id, "บทที่ 2", large);
    }

    @Test
    void whatIsOnItsWayIsNamedInItsOrderWithWhatIsMissing() {
        nothingComes();
        assertThat(coming()).extracting(ComingThing::title).containsExactly("บทที่ 1", "บทที่ 2");
        assertThat(coming()).extracting(ComingThing::bytes).containsExactly((long) SIZE, 2L * SIZE);
        assertThat(coming()).noneMatch(ComingThing::isHere).noneMatch(ComingThing::isFirst);
        assertThat(school.coming.count()).isEqualTo(2);
    }

    @Test
    void ofALineThatIsKnownTheArrivalIsTold() {
        nothingComes();
        school.allowance.say(new LinkProfile(80, 100, 100, 0, 24, 0));
        assertThat(coming())
                .extracting(thing -> thing.arrival())
                .containsExactly(
                        school.clock.instant().plusSeconds(10),
                        school.clock.instant().plusSeconds(30));
    }

    @Test
    void whatSomebodyWantsFirstComesFirst() {
        nothingComes();
        school.coming.bringFirst(teacher, later);
        assertThat(coming()).extracting(ComingThing::id).containsExactly(later, soon);
        assertThat(coming()).extracting(ComingThing::isFirst).containsExactly(true, false);
        assertThat(new Precedence(school.comingFiles).news()).contains(List.of(large.hash()));
    }

    @Test
    void whileNobodyAskedForAnythingTheOrderIsLeftAlone() {
        nothingComes();
        assertThat(new Precedence(school.comingFiles).news()).isEmpty();
    }

    @Test
    void whoChangesTheirMindLeavesTheOrderAsItWas() {
        nothingComes();
        school.coming.bringFirst(teacher, later);
        school.coming.leaveInTurn(later);
        assertThat(coming()).extracting(ComingThing::id).containsExactly(soon, later);
    }

    @Test
    void whatIsHereIsNoLongerOnItsWay() {
        nothingComes();
        school.coming.bringFirst(teacher, later);
        district.server.trouble.over();
        school.update();
        assertThat(coming()).isEmpty();
        assertThatThrownBy(() -> school.coming.bringFirst(teacher, later)).isInstanceOf(NotFound.class);
    }

    @Test
    void aBetterVersionOfWhatIsHereSaysSo() {
        district.server.trouble.over();
        school.update();
        district.notes.change(soon, "บทที่ 1 ฉบับใหม่", file(SIZE));
        nothingComes();
        assertThat(coming()).singleElement().matches(ComingThing::isHere);
    }

    private void nothingComes() {
        district.server.trouble.cutFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
    }

    private List<ComingThing> coming() {
        return school.coming.page(Paging.first()).items();
    }

    private Blob file(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return district.file(bytes);
    }
}
