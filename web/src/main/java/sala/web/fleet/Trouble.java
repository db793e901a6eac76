package sala.web.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.transfer.NotEnoughDisk;
import sala.web.page.Here;

/**
 * Something that is wrong with a school's node, in words for the district.
 *
 * @param key of the words
 * @param value that stands in them
 */
public record Trouble(String key, Object value) {

    /** Faults that the district's people have a sentence of their own for; of all others they get the code. */
    private static final Set<String> KNOWN = Set.of(
            "internal",
            "mirror.blob-damaged",
            "mirror.blob-elsewhere",
            "mirror.blob-gone",
            "mirror.delivery-stuck",
            "mirror.district-error",
            "mirror.district-other-version",
            "mirror.district-unreachable",
            "mirror.not-enough-disk",
            "mirror.snapshot-moved",
            "mirror.snapshot-unreadable");

    public String words(Here here) {
        return here.text(key, value);
    }

    /** All that is wrong, the worst first. */
    public static List<Trouble> of(FleetLine line) {
        List<Trouble> troubles = new ArrayList<>();
        NodeStatus status = line.status();
        if (line.hasFault() && status != null && status.fault() != null) {
            troubles.add(ofFault(status.fault(), status.lacking()));
        }
        addHealth(troubles, line.told());
        if (line.isSkewed() && line.clockSkew() != null) {
            troubles.add(new Trouble("fleet.skewed", line.clockSkew().toMinutes()));
        }
        return troubles;
    }

    /** Of a fault's code alone. */
    public static Trouble ofFault(String code, long lacking) {
        return KNOWN.contains(code)
                ? new Trouble("fleet.failing." + code, NotEnoughDisk.megabytes(lacking))
                : new Trouble("fleet.failing.other", code);
    }

    private static void addHealth(List<Trouble> troubles, NodeHealth health) {
        if (health.broken() > 0) {
            troubles.add(new Trouble("fleet.broken", health.broken()));
        }
        if (health.failedJobs() > 0) {
            troubles.add(new Trouble("fleet.failed-jobs", health.failedJobs()));
        }
    }
}
