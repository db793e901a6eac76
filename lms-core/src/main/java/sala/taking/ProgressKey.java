package sala.taking;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Whose progress in what; the key of {@link Progress}. JPA makes it, so it is no record. */
class ProgressKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID person;
    private UUID activity;

    @SuppressWarnings("NullAway.Init")
    protected ProgressKey() {}

    ProgressKey(UUID person, UUID activity) {
        this.person = person;
        this.activity = activity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressKey that && person.equals(that.person) && activity.equals(that.activity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, activity);
    }
}
