package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.mirror.identity.Host;
import sala.mirror.snapshot.Ed25519;

/**
 * Keeps the newest list of each school. A question costs one look at the change log's position, unless something has
 * changed since the last; then as much as has changed. All is looked at for a school's first list, and now and then by
 * {@link LookAtAll}, for which nobody waits.
 */
@Singleton
public class Publications {

    /** After more changes than these everything is looked at. */
    private static final int MOST_CHANGES = 5_000;

    private final Host self;
    private final Looks looks;
    private final ChangeLog changes;
    private final PublicationTables tables;
    private final PublishedRecords records;
    private final PublishedFiles files;
    private final Deltas deltas;

    /** One builder a school at a time. */
    private final Map<UUID, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Inject
    public Publications(
            Host self,
            Looks looks,
            ChangeLog changes,
            PublicationTables tables,
            PublishedRecords records,
            PublishedFiles files,
            Deltas deltas) {
        this.self = self;
        this.looks = looks;
        this.changes = changes;
        this.tables = tables;
        this.records = records;
        this.files = files;
        this.deltas = deltas;
    }

    /**
     * The number of what the school must hold now; while another looks at its content, of what it had to hold before
     * that. Called outside a transaction.
     */
    public long number(UUID school) {
        return tables.checkedNumber(school, changes.position()).orElseGet(() -> build(school));
    }

    /** All that the school must hold now. Called outside a transaction. */
    public Publication current(UUID school) {
        return published(school, () -> deltas.whole(school));
    }

    /**
     * What leads there from the list with this number. Called outside a transaction.
     *
     * @param alone whether nothing is to be packed against what the school should have
     */
    public Publication since(UUID school, long from, boolean alone) {
        return published(school, () -> deltas.since(school, from, alone));
    }

    private Publication published(UUID school, Supplier<byte[]> list) {
        number(school);
        return tables.atOneMoment(() -> {
            byte[] bytes = list.get();
            byte[] signature = Ed25519.sign(bytes, self.identity().signing().getPrivate());
            return new Publication(school, tables.state(school).number(), bytes, signature);
        });
    }

    private long build(UUID school) {
        ReentrantLock lock = lock(school);
        if (!lock.tryLock()) {
            long known = tables.state(school).number();
            if (known > 0) {
                return known;
            }
            lock.lock();
        }
        try {
            return tables.atOneMoment(() -> carryOn(school)).number();
        } finally {
            lock.unlock();
        }
    }

    private ReentrantLock lock(UUID school) {
        return locks.computeIfAbsent(school, id -> new ReentrantLock());
    }

    /** Looks at all that the school must hold. Takes long; called outside a transaction. */
    void lookAtAll(UUID school) {
        ReentrantLock lock = lock(school);
        lock.lock();
        try {
            tables.atOneMoment(() -> {
                ListState state = tables.state(school).checked(changes.position());
                return atAll(state);
            });
            tables.atOnce(() -> tables.forget(school));
            tables.atOnce(records::sweep);
        } finally {
            lock.unlock();
        }
    }

    private ListState carryOn(UUID school) {
        ListState state = tables.state(school);
        long position = changes.position();
        Optional<List<Change>> since =
                state.looked() == null ? Optional.empty() : changes.between(state.checked(), position, MOST_CHANGES);
        ListState checked = state.checked(position);
        return since.map(some -> carryOn(checked, looks.after(some, school))).orElseGet(() -> atAll(checked));
    }

    private ListState atAll(ListState state) {
        Found found = looks.atAll(state.school());
        return grow(state.looked(self.clock().instant()), found, state.looked() == null);
    }

    private ListState carryOn(ListState state, Found found) {
        if (found.isNothing()) {
            return unchanged(state);
        }
        return written(
                state,
                new GrowingList(records, files, state, next(state)).with(found).state());
    }

    /** @param first whether the list gets a new number even if it names the same */
    private ListState grow(ListState state, Found found, boolean first) {
        if (state.number() == 0) {
            // rows of the list refer to it
            tables.write(state);
        }
        ListState next = new GrowingList(records, files, state, next(state))
                .with(found)
                .withAllFiles()
                .state();
        return first ? write(next) : written(state, next);
    }

    private static long next(ListState state) {
        return Math.max(state.checked(), state.number() + 1);
    }

    private ListState written(ListState before, ListState next) {
        return next.branches().root().equals(before.branches().root()) ? unchanged(before) : write(next);
    }

    private ListState write(ListState state) {
        tables.write(state);
        return state;
    }

    private ListState unchanged(ListState state) {
        tables.checked(state);
        return state;
    }
}
