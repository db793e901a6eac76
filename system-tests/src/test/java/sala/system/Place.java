package sala.system;

import java.util.List;
import java.util.function.Supplier;
import sala.system.node.Node;

/** Where people sign in: at the district all of them, at a school those of that school. */
enum Place {
    DISTRICT(Nodes::district, List.of(Role.values())),
    SCHOOL(Place::joinedSchool, List.of(Role.PUPIL, Role.TEACHER, Role.KEEPER));

    private final Supplier<Node> node;
    private final List<Role> roles;

    Place(Supplier<Node> node, List<Role> roles) {
        this.node = node;
        this.roles = roles;
    }

    Node node() {
        return node.get();
    }

    /** Those who can sign in there. */
    List<Role> roles() {
        return roles;
    }

    private static Node joinedSchool() {
        Nodes.joinSchool();
        return Nodes.school();
    }
}
