package sala.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on disk, open for writing and for searching. What is written is searchable after {@link #refresh()} and
 * survives a crash after {@link #commit()}.
 */
final class OpenIndex implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 32;

    /** Few, for every question looks its terms up in each of them; merging goes on beside the writing. */
    private static final int SEGMENTS_OF_A_SIZE = 4;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens the index in this folder, or begins one. The caller closes it. */
    OpenIndex(Path folder) throws IOException {
        this.folder = folder;
        directory = FSDirectory.open(folder);
        writer = writer(directory);
        searchers = new SearcherManager(writer, null);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Terms.ANALYZER)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE))
                .setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (IOException | RuntimeException unreadable) {
            directory.close();
            throw unreadable;
        }
    }

    Path folder() {
        return folder;
    }

    boolean isOfThisFormat() {
        Map<String, String> committed = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        return IndexFormat.isCurrent(committed);
    }

    /** Whether it can be written to; a full disk ends that until it is opened again. */
    boolean isWritable() {
        return writer.isOpen();
    }

    /** Searches, as people do, and looks whether its folder is still there to be written; empty when all is well. */
    Optional<String> complaint() throws IOException {
        search(searcher -> searcher.count(new MatchAllDocsQuery()));
        if (!Files.isWritable(folder) || !DirectoryReader.indexExists(directory)) {
            return Optional.of("the search index is gone from " + folder);
        }
        return isWritable() ? Optional.empty() : Optional.of("the search index cannot be written");
    }

    void put(Entry entry) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, entry.key()), IndexedDocument.of(entry));
    }

    /** Changes this number alone; nothing where there is no such thing. */
    void used(String key, long times) throws IOException {
        if (writer.getFieldNames().contains(Fields.USED)) {
            writer.updateNumericDocValue(new Term(Fields.KEY, key), Fields.USED, times);
        }
    }

    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    void commit() throws IOException {
        writer.setLiveCommitData(IndexFormat.mark());
        writer.commit();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Reads every byte of the index and compares checksums. */
    void verify() throws IOException {
        search(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    /** The searcher must not be used afterwards. */
    <T> T search(SearcherUse<T> use) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return use.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What was not committed is lost. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    /** What is done with a searcher. */
    @FunctionalInterface
    interface SearcherUse<T> {
        T with(IndexSearcher searcher) throws IOException;
    }
}
