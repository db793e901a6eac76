package sala.attempt;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Scope;
import sala.database.JsonColumn;
import sala.usage.RecordId;

/** One go of a person at an activity, from its start until it is handed in. Belongs to who made it. */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID person;
    private UUID course;
    private UUID activity;
    private int number;

    @Convert(converter = JsonColumn.class)
    private JsonObject state;

    @Column(name = "started_at")
    private Instant started;

    @Nullable
    @Column(name = "submitted_at")
    private Instant submitted;

    @Nullable
    @Embedded
    private KeptScore score;

    protected Attempt() {}

    /** @param number counts this person's attempts at this activity, from 1 */
    public Attempt(Learner learner, int number, Instant started) {
        this.id = RecordId.next();
        this.person = learner.person();
        this.course = learner.course();
        this.activity = learner.activity();
        this.number = number;
        this.started = started;
        this.state = JsonObject.EMPTY_JSON_OBJECT;
    }

    /**
     * Keeps what the learner has done so far, in the type's own words.
     *
     * @throws AttemptClosed when it was handed in
     */
    public void keep(JsonObject newState) {
        requireOpen();
        state = newState;
    }

    /**
     * Hands it in; from now on it stays as it is.
     *
     * @param reached null for activities that are not graded
     * @throws AttemptClosed when it was handed in before
     */
    public void close(@Nullable Score reached, Instant at) {
        requireOpen();
        submitted = at;
        score = reached == null ? null : new KeptScore(reached);
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new AttemptClosed();
        }
    }

    public boolean isClosed() {
        return submitted != null;
    }

    public UUID id() {
        return id;
    }

    public Learner learner() {
        return new Learner(person, course, activity);
    }

    public UUID person() {
        return person;
    }

    public UUID course() {
        return course;
    }

    public UUID activity() {
        return activity;
    }

    public int number() {
        return number;
    }

    /** An empty object until something is kept. */
    public JsonObject state() {
        return state;
    }

    public Instant started() {
        return started;
    }

    public Optional<Instant> submitted() {
        return Optional.ofNullable(submitted);
    }

    /** Empty while open, and for activities that are not graded. */
    public Optional<Score> score() {
        return Optional.ofNullable(score).map(KeptScore::score);
    }

    public Scope scope() {
        return Scope.ownedBy(person);
    }
}
