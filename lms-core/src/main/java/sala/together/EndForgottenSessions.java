package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Ends class sessions that nobody ended, as after a power cut; what was really played is counted. */
@Singleton
public class EndForgottenSessions implements Chore {

    /** A class may rest over lunch and go on. */
    private static final Duration SILENCE = Duration.ofHours(4);

    private final ClassSessions sessions;

    @Inject
    public EndForgottenSessions(ClassSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "end-forgotten-class-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        sessions.endForgotten(SILENCE);
    }
}
