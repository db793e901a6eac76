package sala.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.attempt.KeptScore;
import sala.attempt.Score;
import sala.attempt.SpentTime;

/** How far a person is with an activity, over all attempts: begun, complete, and the best score. */
@Entity
@Table(name = "progress")
@IdClass(ProgressKey.class)
public class Progress {

    @Id
    private UUID person;

    @Id
    private UUID activity;

    private UUID course;

    @Version
    private long version;

    @Column(name = "started_at")
    private Instant started;

    @Nullable
    @Column(name = "completed_at")
    private Instant completed;

    private double fraction;
    private double seconds;

    @Nullable
    @Embedded
    private KeptScore score;

    protected Progress() {}

    /** What was spent with it so far. */
    SpentTime spent() {
        return new SpentTime(started, seconds);
    }

    void spend(double more) {
        seconds += more;
    }

    /** Never goes back. */
    void reach(double newFraction) {
        fraction = Math.max(fraction, Math.min(1, newFraction));
    }

    /** Stays complete since the first time. */
    void complete(Instant at) {
        fraction = 1;
        completed = completed == null ? at : completed;
    }

    /** Keeps the better score. */
    void score(Score newScore) {
        if (score().map(newScore::betterThan).orElse(true)) {
            score = new KeptScore(newScore);
        }
    }

    public UUID person() {
        return person;
    }

    public UUID activity() {
        return activity;
    }

    public UUID course() {
        return course;
    }

    public Instant started() {
        return started;
    }

    public Optional<Instant> completed() {
        return Optional.ofNullable(completed);
    }

    public boolean isComplete() {
        return completed != null;
    }

    /** How much is done, from 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** The best of all attempts; empty when there is none, as for what is only watched. */
    public Optional<Score> score() {
        return Optional.ofNullable(score).map(KeptScore::score);
    }
}
