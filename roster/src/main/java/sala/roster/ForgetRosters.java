package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Names and birthdays of pupils do not lie about longer than somebody may want to look up what a file did. */
@Singleton
public class ForgetRosters implements Chore {

    private final Rosters rosters;

    @Inject
    public ForgetRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "forget-rosters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        rosters.forgetOld();
    }
}
