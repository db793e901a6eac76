package sala.database;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import sala.recent.AccessChanges;

/** Tells of commits, for which JPA has no word. Named in {@code persistence.xml}. */
public class Commits extends SessionEventAdapter {

    @Override
    public void postCommitUnitOfWork(SessionEvent event) {
        AccessChanges.committed();
    }
}
