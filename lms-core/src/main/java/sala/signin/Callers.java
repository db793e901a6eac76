package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import sala.recent.Recent;

/**
 * Who sends a request, by its token: what {@link Sessions} says, which is not asked again for every picture of a page
 * and every piece of a lesson.
 */
@Singleton
public class Callers {

    private static final int MOST = 10_000;

    private final Sessions sessions;
    private final Recent<String, Identity> recent;

    @Inject
    public Callers(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.recent = new Recent<>(clock, MOST);
    }

    /** Empty when the token does not work or no longer. */
    public Optional<Identity> identify(Token token) {
        return recent.find(token.hash(), unknown -> sessions.identify(token));
    }
}
