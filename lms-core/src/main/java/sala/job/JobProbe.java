package sala.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sala.node.HealthProbe;

/** Looks whether every lane still looks for work. */
@Singleton
public class JobProbe implements HealthProbe {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final JobLanes lanes;
    private final Clock clock;

    @Inject
    public JobProbe(JobLanes lanes, Clock clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Optional<String> complaint() {
        Instant limit = clock.instant().minus(LONGEST_PAUSE);
        if (lanes.lanes().isEmpty()) {
            return Optional.of("not started");
        }
        return lanes.lanes().stream()
                .filter(lane -> lane.lastLook().isBefore(limit))
                .findFirst()
                .map(lane -> "lane " + lane.name() + " has not looked for work since " + lane.lastLook());
    }
}
