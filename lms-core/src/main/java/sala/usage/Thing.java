package sala.usage;

import java.util.UUID;

/**
 * What something was done with.
 *
 * @param id the same at every node of the district
 * @param name as people know it
 */
public record Thing(UUID id, Kind kind, String name) {

    static final String SCHEME = "urn:uuid:";

    /** As statements name it. */
    public String iri() {
        return SCHEME + id;
    }
}
