package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sala.access.Actor;

/** Is told of each search that somebody made, and keeps what there is to learn from it. */
@Singleton
@Transactional
public class AskedSearches {

    private final OwnSearches own;
    private final MissedSearches missed;

    @Inject
    public AskedSearches(OwnSearches own, MissedSearches missed) {
        this.own = own;
        this.missed = missed;
    }

    /** @param found how many hits there were, of all kinds */
    public void made(Actor actor, String words, long found) {
        AskedWords.of(words).ifPresent(asked -> {
            own.keep(actor.person(), asked, found > 0);
            if (found == 0) {
                missed.count(asked, actor.schools().stream().min(UUID::compareTo));
            }
        });
    }
}
