package sala.media.bulk;

import java.util.List;
import java.util.UUID;

/**
 * What became of something that was done with several items.
 *
 * @param done how many it was done with
 * @param refused the others
 */
public record Outcome(int done, List<Refused> refused) {

    public Outcome {
        refused = List.copyOf(refused);
    }

    /**
     * One with which it was not done.
     *
     * @param title empty for one that is not there any more
     * @param code why: the stable code of a fault
     */
    public record Refused(UUID item, String title, String code, List<Object> arguments) {}
}
