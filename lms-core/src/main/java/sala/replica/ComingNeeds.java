package sala.replica;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** At the district: knows what a school needs soon, of the records that travel to it. A CDI bean. */
public interface ComingNeeds {

    /** What it needs until then, each record once, whether it is there already or not. Called within a transaction. */
    List<ComingNeed> of(UUID school, Instant until);
}
