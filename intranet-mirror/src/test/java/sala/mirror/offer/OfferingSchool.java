package sala.mirror.offer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.change.Change;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.node.TwoNodes;
import sala.mirror.profile.LinkProfile;

/** A joined school with something to offer. */
abstract class OfferingSchool extends TwoNodes {

    static final int LENGTH = 1_500_000;

    Actor teacher;
    Blob file;
    UUID thing;

    @BeforeEach
    void joinAndWrite() {
        school.join(district, district.code(id));
        school.sync();
        teacher = new Actor(UUID.randomUUID(), java.util.Set.of(Grant.school(Role.TEACHER, id)));
        byte[] bytes = new byte[LENGTH];
        new Random(42).nextBytes(bytes);
        file = school.file(bytes);
        thing = school.offered.write("การทดลองแสง", file);
    }

    void offer() {
        schoolDb.inTransaction(() -> school.offers.offer(teacher, "offered-note", thing));
    }

    void takeBack() {
        schoolDb.inTransaction(() -> school.offers.takeBack(teacher, thing));
    }

    /** Some of it goes up, and then the line may carry no more this month. */
    void begin() {
        school.allowance.say(new LinkProfile(1_000_000, 100, 100, 8, 16, 1));
        school.offer();
    }

    void decide(Approval approval, String reason) {
        district.offered.decide(thing, approval, reason);
        district.offerNews.take(List.of(new Change(1, "offered-note", thing, false, district.clock.instant())));
    }

    SchoolNode node() {
        return district.nodes.find(school.host.identity().id()).orElseThrow();
    }

    Stage stage() {
        return school.offers.find(thing).orElseThrow().stage();
    }

    int pieces() {
        return (int) district.server.requests.stream()
                .filter(request -> request.endsWith("/bytes"))
                .count();
    }

    List<String> told(Actor actor) {
        return List.of(schoolDb.one(String.class, "select what from notice where person = ?", actor.person()));
    }

    static String payload(String signed) {
        return new String(java.util.Base64.getUrlDecoder().decode(signed.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    /** What the district says when a school's room is used up. */
    static final class NoRoom extends Fault {

        private static final long serialVersionUID = 1L;

        NoRoom() {
            super(FaultKind.NO_SPACE, "upload.quota", 1, 1);
        }
    }
}
