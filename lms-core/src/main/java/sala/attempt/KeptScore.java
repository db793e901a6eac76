package sala.attempt;

import jakarta.persistence.Embeddable;

/** A {@link Score} in columns; where there is none, all of them are empty. */
@Embeddable
public class KeptScore {

    private Double points;
    private Double max;
    private Double pass;

    @SuppressWarnings("NullAway.Init")
    protected KeptScore() {}

    public KeptScore(Score score) {
        this.points = score.points();
        this.max = score.max();
        this.pass = score.pass();
    }

    public Score score() {
        return new Score(points, max, pass);
    }
}
