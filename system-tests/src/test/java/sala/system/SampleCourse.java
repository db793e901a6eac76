package sala.system;

import static sala.testkit.Eventually.eventually;

import java.time.Duration;
import sala.system.browser.Visitor;
import sala.system.node.Node;

/** The course of the sample district: where its pupils have it. */
final class SampleCourse {

    private static final Duration ENCODING = Duration.ofMinutes(6);

    private SampleCourse() {}

    /** The district, once the course is published: as soon as its video is encoded. */
    static Node atTheDistrict() {
        try (Visitor pupil = Visitor.at(Nodes.district().address()).signIn(Role.PUPIL.account())) {
            eventually(
                    "the sample course to be published",
                    ENCODING,
                    () -> pupil.open("/").page().locator(".tile-title a").count() > 0);
        }
        return Nodes.district();
    }

    /** The school's node, once it has fetched the course. */
    static Node atTheSchool() {
        atTheDistrict();
        Nodes.joinSchool();
        Nodes.school().command(ENCODING, "sync", "--once").assertWorked();
        return Nodes.school();
    }
}
