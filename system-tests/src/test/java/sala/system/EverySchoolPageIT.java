package sala.system;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.node.Node;

/** The pages of a school keep what those of the district keep; they are walked beside them, since each walk is long. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
@ResourceLock(value = Nodes.WALKED, mode = ResourceAccessMode.READ)
class EverySchoolPageIT {

    @TestFactory
    Stream<DynamicNode> pagesOfASchool() {
        Node school = SampleCourse.atTheSchool();
        return Walk.tests(school, "school", WellMade::assertWellMade, Role.PUPIL, Role.TEACHER, Role.KEEPER);
    }
}
