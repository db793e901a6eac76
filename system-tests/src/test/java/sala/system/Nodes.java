package sala.system;

import java.time.Duration;
import java.util.List;
import sala.system.browser.Visitor;
import sala.system.node.Node;
import sala.system.person.Admin;
import sala.testkit.TestLine;

/** The nodes that the tests of a run share, each started when somebody first asks for it. */
final class Nodes {

    /** To be locked by whoever uses the nodes of the run: for reading, unless the test stops one of them. */
    static final String SHARED = "the nodes that tests share";

    /** To be locked by whoever walks through all pages, and for writing by whoever shows there what no page may be. */
    static final String WALKED = "the pages through which tests walk";

    /** To be locked by whoever has a node of its own, at {@link #ownPort}. */
    static final String OWN = "a node of one's own";

    private static final int FIRST_PORT = Integer.getInteger("sala.test.port", 8800);
    private static final int APART = 20;

    private static final String SCHOOL_NAME = "โรงเรียนบ้านศาลาทอง";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration SYNC = Duration.ofMinutes(3);

    private Nodes() {}

    /** The sample district. */
    static Node district() {
        return District.NODE;
    }

    /** A node of a school that has not joined yet; runs when the story wants it. */
    static Node school() {
        return School.NODE;
    }

    /** The line between both, on which the school knows its district. */
    static TestLine line() {
        return School.LINE;
    }

    /** Lets the school join, unless an earlier test of the run has, and fetches what the district has for it. */
    static synchronized void joinSchool() {
        if (!School.joined) {
            School.join();
        }
    }

    /** The school has joined by this code of its district. */
    static synchronized void joinSchool(List<String> command) {
        school().command(SOON, command.get(0), line().address().toString(), command.get(2))
                .assertWorked();
        School.joined = true;
    }

    /** A port for a node that only one test has. */
    static int ownPort() {
        return FIRST_PORT + 2 * APART;
    }

    static Node stoppedAtTheEnd(Node node) {
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
        return node;
    }

    private static final class District {
        static final Node NODE = stoppedAtTheEnd(Node.fresh("district", FIRST_PORT, "--role", "district", "--demo")
                .start());
    }

    private static final class School {
        static final TestLine LINE = TestLine.to(FIRST_PORT);
        static final Node NODE = stoppedAtTheEnd(
                Node.fresh("school", FIRST_PORT + APART, "--role", "school").start());
        static boolean joined;

        static void join() {
            try (Visitor visitor = Visitor.at(district().address()).signIn(Role.ADMIN.account())) {
                joinSchool(new Admin(visitor).letsJoin(SCHOOL_NAME));
            }
            NODE.command(SYNC, "sync", "--once").assertWorked();
        }
    }
}
