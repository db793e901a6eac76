package sala.search.feed;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.Hash;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.find.Findable.Document;
import sala.job.JobRun;
import sala.job.Jobs;
import sala.search.Question;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.ScanReader;
import sala.search.reading.TextReader;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.taking.TimesUsed;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.Statements;

/** An index that is fed from a shelf, with all that the feed wants, on a real database. */
abstract class OnAFedIndex {

    static final Actor PUPIL =
            new Actor(new UUID(9, 1), Set.of(Grant.classroom(Role.PUPIL, new UUID(7, 1), new UUID(7, 2))));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Transactions transactions = new Transactions(db.userTransaction());
    final Jobs jobs = new Jobs(sql, clock);
    final KeptTexts texts = new KeptTexts(sql, clock);
    final Shelf shelf = new Shelf();
    final ScanReader scans = new ScanReader(Optional.empty());
    final FindableSources sources = new FindableSources(Stream.of(shelf));
    final ReadThings things = new ReadThings(sources, new ChangeLog(sql, clock), transactions);
    final TextReader reader = new TextReader(program(ReadingLimits.USUAL), Thread::new);

    final TimesUsed times = new TimesUsed(sql, new Statements(sql, clock), new ChangeLog(sql, clock));

    FileBlobStore blobs;
    SearchIndex index;
    IndexFeed feed;
    IndexKeeper keeper;
    ReadTexts work;

    @BeforeEach
    void open() {
        blobs = new FileBlobStore(folder.resolve("blobs"), new BlobRegister(sql, clock));
        index = new SearchIndex(folder.resolve("index"));
        feed = new IndexFeed(
                sources,
                index,
                texts,
                new TextRequests(jobs, transactions, scans),
                times,
                new Arrivals(sql, clock),
                new ThingFiles(sql));
        keeper = new IndexKeeper(index, feed, sources, Thread::new);
        work = new ReadTexts(things, new DocumentTexts(texts, blobs, reader));
        index.open();
        keeper.build();
    }

    @AfterEach
    void close() {
        reader.close();
        index.close();
    }

    static ReadingProgram program(ReadingLimits limits) {
        return ReadingProgram.reading(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                limits,
                Path.of(System.getProperty("java.io.tmpdir"), "sala-reading-" + UUID.randomUUID()));
    }

    final void take(String kind, UUID id) {
        feed.take(List.of(new Change(1, kind, id, false, Instant.EPOCH)));
    }

    final long found(String words) {
        return LuceneSearch.builtIn(index).find(Question.of(words), PUPIL).total();
    }

    final Document document(String name, String words) {
        Hash hash = blobs.put(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                .hash();
        return new Document(hash, name, "text/plain");
    }

    /** One run of a job that nobody watches. */
    record Run(UUID job, JsonObject arguments) implements JobRun {

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public void progress(double done, @Nullable Duration left) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
