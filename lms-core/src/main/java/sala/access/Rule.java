package sala.access;

import java.util.Set;

/** One line of the access table: this role may, this far. */
public record Rule(Role role, Set<Reach> reaches) {

    static Rule of(Role role, Reach... reaches) {
        return new Rule(role, Set.of(reaches));
    }
}
