package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.change.Change;
import sala.mirror.snapshot.ReplicaSources;
import sala.replica.ReplicaSource;

/** Finds what is different from a school's list: by looking at everything, or only at what changes may have touched. */
@Singleton
public class Looks {

    private final ReplicaSources sources;
    private final PublishedRecords records;

    @Inject
    public Looks(ReplicaSources sources, PublishedRecords records) {
        this.sources = sources;
        this.records = records;
    }

    Found atAll(UUID school) {
        Looking looking = new Looking(records);
        looking.expect(records.now(school));
        sources.inOrder().forEach(source -> source.forSchool(school, looking::see));
        return looking.over();
    }

    Found after(Collection<Change> changes, UUID school) {
        Looking looking = new Looking(records);
        sources.inOrder().forEach(source -> look(source, changes, school, looking));
        return looking.over();
    }

    private void look(ReplicaSource source, Collection<Change> changes, UUID school, Looking looking) {
        Optional<Set<UUID>> touched = source.touched(school, changes);
        if (touched.isEmpty()) {
            looking.expect(records.now(school, source.kind()));
            source.forSchool(school, looking::see);
        } else if (!touched.get().isEmpty()) {
            looking.expect(records.now(school, source.kind(), touched.get()));
            source.forSchool(school, touched.get(), looking::see);
        }
    }
}
