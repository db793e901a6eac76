package sala.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import sala.change.Change;
import sala.change.ChangeLog;

/**
 * The records of one kind for a school, carried on from change to change as a district does it. Each look asserts that
 * by what changes touched it comes to the same as by looking at everything. Used within transactions.
 */
public final class CarriedOn {

    private final ReplicaSource source;
    private final UUID school;
    private final ChangeLog changes;
    private final Map<UUID, String> held = new TreeMap<>();
    private long position;

    public CarriedOn(ReplicaSource source, UUID school, ChangeLog changes) {
        this.source = source;
        this.school = school;
        this.changes = changes;
    }

    /** What the school is to hold now. */
    public List<Replica> look() {
        List<Replica> all = new ArrayList<>();
        source.forSchool(school, all::add);
        long now = changes.position();
        List<Change> since =
                changes.between(position, now, Integer.MAX_VALUE - 1).orElseThrow();
        source.touched(school, since).filter(touched -> position > 0).ifPresentOrElse(this::carryOn, () -> begin(all));
        position = now;
        Map<UUID, String> expected = new TreeMap<>();
        all.forEach(one -> expected.put(one.id(), text(one)));
        assertThat(held).as(source.kind()).isEqualTo(expected);
        return all;
    }

    private void carryOn(Set<UUID> touched) {
        held.keySet().removeAll(touched);
        if (!touched.isEmpty()) {
            source.forSchool(school, touched, one -> {
                assertThat(touched).contains(one.id());
                held.put(one.id(), text(one));
            });
        }
    }

    private void begin(List<Replica> all) {
        held.clear();
        all.forEach(one -> held.put(one.id(), text(one)));
    }

    private static String text(Replica one) {
        return one + " " + one.urgency() + one.state() + one.blobs();
    }
}
