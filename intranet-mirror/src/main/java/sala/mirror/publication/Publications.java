package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import sala.change.ChangeLog;
import sala.mirror.identity.Host;
import sala.mirror.snapshot.Ed25519;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.ManifestText;
import sala.mirror.snapshot.ReplicaSources;

/**
 * Keeps the newest snapshot of each school. A question costs one look at the change log's position, unless something
 * has changed since the last.
 */
@Singleton
public class Publications {

    private final Host self;
    private final ReplicaSources sources;
    private final ChangeLog changes;
    private final PublicationTables tables;

    /** One builder a school at a time; a school that is not here was not looked at by the running version yet. */
    private final Map<UUID, Object> builders = new ConcurrentHashMap<>();

    @Inject
    public Publications(Host self, ReplicaSources sources, ChangeLog changes, PublicationTables tables) {
        this.self = self;
        this.sources = sources;
        this.changes = changes;
        this.tables = tables;
    }

    /** What the school must hold now. Called outside a transaction. */
    public Publication current(UUID school) {
        return unchanged(school).orElseGet(() -> build(school));
    }

    private Optional<Publication> unchanged(UUID school) {
        return builders.containsKey(school) ? tables.findChecked(school, changes.position()) : Optional.empty();
    }

    private Publication build(UUID school) {
        synchronized (builders.computeIfAbsent(school, id -> new Object())) {
            Publication built = tables.atOneMoment(() -> buildNow(school));
            tables.sweep();
            return built;
        }
    }

    private Publication buildNow(UUID school) {
        long position = changes.position();
        Draft draft = new Draft(school).gather(sources.inOrder());
        String hash = draft.contentHash();
        Optional<Publication> before = tables.find(school);
        if (tables.contentHash(school).filter(hash::equals).isPresent()) {
            tables.checked(school, position);
            return before.orElseThrow();
        }
        long number = Math.max(position, before.map(Publication::number).orElse(0L) + 1);
        Publication next = signed(draft.numbered(number));
        tables.replace(next, hash, position);
        tables.replaceRecords(school, draft.bodies());
        tables.replaceBlobs(school, draft.blobs());
        return next;
    }

    private Publication signed(Manifest manifest) {
        byte[] bytes = ManifestText.write(manifest);
        byte[] signature = Ed25519.sign(bytes, self.identity().signing().getPrivate());
        return new Publication(manifest.school(), manifest.number(), bytes, signature);
    }
}
