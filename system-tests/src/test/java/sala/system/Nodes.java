package sala.system;

import sala.system.node.Node;

/** The nodes that the tests of a run share, each started when somebody first asks for it. */
final class Nodes {

    private static final int FIRST_PORT = Integer.getInteger("sala.test.port", 8800);
    private static final int APART = 20;

    private Nodes() {}

    /** The sample district. */
    static Node district() {
        return District.NODE;
    }

    /** A node of a school that has not joined yet; runs when the story wants it. */
    static Node school() {
        return School.NODE;
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
        static final Node NODE = stoppedAtTheEnd(
                Node.fresh("school", FIRST_PORT + APART, "--role", "school").start());
    }
}
