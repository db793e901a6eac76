package sala.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.search.SearchUnavailable;

/**
 * The index of this node: the one that answers, and, while it is built anew, the one that will take its place. Changes
 * go to both; searches go to the one that answers, until the other is complete.
 *
 * <p>Searching is safe for many threads; writing is one thread's at a time, which this class sees to.
 */
public final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexFolder folder;
    private volatile @Nullable OpenIndex answering;
    private @Nullable OpenIndex growing;
    private volatile boolean damaged;

    public SearchIndex(Path folder) {
        this.folder = new IndexFolder(folder);
    }

    /** Opens what is there; an index that cannot be opened counts as none. */
    public synchronized void open() {
        try {
            Optional<Path> current = folder.current();
            folder.sweep(current.stream().toList());
            answering = current.map(SearchIndex::tryToOpen).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable OpenIndex tryToOpen(Path index) {
        try {
            return new OpenIndex(index);
        } catch (IOException | RuntimeException damage) {
            LOG.warn("the search index cannot be opened and is built anew", damage);
            return null;
        }
    }

    /** Whether it must be built anew: there is none, it is damaged, or an older program wrote it. */
    public boolean needsBuilding() {
        OpenIndex index = answering;
        return damaged || index == null || !index.isOfThisFormat();
    }

    /** Why nobody can search at the moment; empty when one can. */
    public Optional<String> complaint() {
        OpenIndex index = answering;
        if (index == null) {
            return Optional.of("the search index is being built");
        }
        try {
            return index.complaint();
        } catch (IOException unreadable) {
            return Optional.of(unreadable.toString());
        }
    }

    /** Reads the whole index to see whether the disk has kept it; what it finds is told by {@link #needsBuilding()}. */
    public void verify() {
        OpenIndex index = answering;
        try {
            if (index != null) {
                index.verify();
            }
        } catch (IOException damage) {
            LOG.warn("the search index is damaged and is built anew", damage);
            damaged = true;
        }
    }

    /** Begins an empty index beside the one that answers. */
    public synchronized void beginBuilding() {
        try {
            abandonBuilding();
            growing = new OpenIndex(folder.fresh());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the index that was built answer from now on, and deletes the other. */
    public synchronized void finishBuilding() {
        OpenIndex finished = Objects.requireNonNull(growing, "nothing is being built");
        OpenIndex before = answering;
        try {
            finished.commit();
            finished.refresh();
            folder.use(finished.folder());
            answering = finished;
            growing = null;
            damaged = false;
            if (before != null) {
                before.close();
            }
            folder.sweep(List.of(finished.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void put(Entry entry) {
        write(index -> index.put(entry));
    }

    /** Writes how often a thing was used, and nothing else of it. */
    public synchronized void used(String kind, UUID id, long times) {
        write(index -> index.used(Entry.key(kind, id), times));
    }

    public synchronized void remove(String kind, UUID id) {
        write(index -> index.remove(Entry.key(kind, id)));
    }

    /** Makes what was written searchable, and safe from a crash. */
    public synchronized void commit() {
        write(index -> {
            index.commit();
            index.refresh();
        });
    }

    /** @throws SearchUnavailable when there is no index, or it turns out to be damaged */
    <T> T search(OpenIndex.SearcherUse<T> use) {
        OpenIndex index = answering;
        if (index == null) {
            throw new SearchUnavailable();
        }
        try {
            return index.search(use);
        } catch (AlreadyClosedException replaced) {
            return searchReplacement(index, use);
        } catch (IOException damage) {
            damaged = true;
            throw new SearchUnavailable(damage);
        }
    }

    private <T> T searchReplacement(OpenIndex replaced, OpenIndex.SearcherUse<T> use) {
        if (answering == replaced) {
            throw new SearchUnavailable();
        }
        return search(use);
    }

    private void write(Writing writing) {
        try {
            reopenAfterFullDisk();
            for (OpenIndex index : Stream.of(answering, growing).toList()) {
                if (index != null && (index == growing || index.isOfThisFormat())) {
                    writing.to(index);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException failedBeside) {
            throw new UncheckedIOException(new IOException("merging could not go on", failedBeside));
        }
    }

    private void reopenAfterFullDisk() throws IOException {
        OpenIndex index = answering;
        if (index != null && !index.isWritable()) {
            OpenIndex reopened = new OpenIndex(index.folder());
            answering = reopened;
            index.close();
        }
    }

    private void abandonBuilding() throws IOException {
        if (growing != null) {
            growing.close();
            growing = null;
        }
    }

    @Override
    public synchronized void close() {
        OpenIndex index = answering;
        answering = null;
        try {
            abandonBuilding();
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OpenIndex index) throws IOException;
    }
}
