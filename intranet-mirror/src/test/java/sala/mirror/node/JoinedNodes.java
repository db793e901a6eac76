package sala.mirror.node;

import org.junit.jupiter.api.BeforeEach;

/** A district, and the node of a school that has joined it. */
public abstract class JoinedNodes extends TwoNodes {

    @BeforeEach
    void join() {
        school.join(district, district.code(id));
    }
}
