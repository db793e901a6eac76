package sala.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.BlobCollection;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.Hash;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.find.Findable.Document;
import sala.job.Fate;
import sala.job.Job;
import sala.job.JobRun;
import sala.job.Jobs;
import sala.search.Order;
import sala.search.Question;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
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

class IndexFeedTest {

    private static final Actor PUPIL =
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
    final TextReader reader = new TextReader(
            new ReadingProgram(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path"),
                    ReadingLimits.USUAL),
            Thread::new);

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
                sources, index, texts, new TextRequests(jobs, transactions, scans), times, new Arrivals(sql, clock));
        keeper = new IndexKeeper(index, feed, sources, Thread::new);
        work = new ReadTexts(sources, new DocumentTexts(texts, blobs, reader), new ChangeLog(sql, clock), transactions);
        index.open();
        keeper.build();
    }

    @AfterEach
    void close() {
        reader.close();
        index.close();
    }

    @Test
    void whatChangesIsFoundAndWhatGoesIsNot() {
        UUID id = shelf.add("เศษส่วน");
        take("media", id);
        assertThat(found("เศษส่วน")).isOne();

        shelf.put(id, "ภูเขาไฟ");
        take("media", id);
        assertThat(found("เศษส่วน")).isZero();
        assertThat(found("ภูเขาไฟ")).isOne();

        shelf.remove(id);
        take("media", id);
        assertThat(found("ภูเขาไฟ")).isZero();
    }

    @Test
    void aDocumentIsFoundByItsTitleAtOnceAndByItsTextOnceItIsRead() {
        Document document = document("ใบงาน.txt", "รูปสามเหลี่ยมมุมฉาก");
        UUID id = shelf.add("ใบงาน", document);
        take("media", id);
        assertThat(found("ใบงาน")).isOne();
        assertThat(found("สามเหลี่ยมมุมฉาก")).isZero();

        Job job = jobs.find(ReadTexts.NAME, "media:" + id).orElseThrow();
        assertThat(work.run(new Run(job.id(), ReadTexts.arguments("media", id))))
                .isEqualTo(Fate.done());
        String announced = sql.first(row -> row.text("kind"), "select kind from change where subject = ?", id)
                .orElseThrow();
        assertThat(feed.kinds()).contains(announced);

        take(announced, id);
        assertThat(found("สามเหลี่ยมมุมฉาก")).isOne();
    }

    @Test
    void anIndexBuiltAnewReadsNoFileAgain() {
        Document document = document("ใบงาน.txt", "รูปสามเหลี่ยม");
        UUID id = shelf.add("ใบงาน", document);
        work.run(new Run(UUID.randomUUID(), ReadTexts.arguments("media", id)));
        keeper.build();

        assertThat(found("สามเหลี่ยม")).isOne();
        assertThat(jobs.find(ReadTexts.NAME, "media:" + id)).isEmpty();
    }

    @Test
    void whatWasReadIsKeptUnderTheHashOfTheBytes() {
        Document document = document("a.txt", "สวัสดี");
        UUID id = shelf.add("ก", document);
        work.run(new Run(UUID.randomUUID(), ReadTexts.arguments("media", id)));

        assertThat(texts.find(document.hash())).hasValueSatisfying(text -> {
            assertThat(text.outcome()).isEqualTo(Outcome.READ);
            assertThat(text.pages().get(0).text()).isEqualTo("สวัสดี");
        });
    }

    @Test
    void whatEndedTheReaderIsNotReadAgainAlsoAfterARestart() {
        Document document = document("bomb.txt", "ไม่อ่านอีก");
        texts.keep(document.hash(), ReadText.without(Outcome.DANGEROUS));
        UUID id = shelf.add("ระเบิด", document);
        DocumentTexts afterwards = new DocumentTexts(new KeptTexts(new Sql(db.dataSource()), clock), blobs, reader);
        new ReadTexts(sources, afterwards, new ChangeLog(sql, clock), transactions)
                .run(new Run(UUID.randomUUID(), ReadTexts.arguments("media", id)));

        assertThat(texts.find(document.hash()))
                .get()
                .extracting(ReadText::outcome)
                .isEqualTo(Outcome.DANGEROUS);
        keeper.build();
        assertThat(found("ระเบิด")).isOne();
        assertThat(jobs.find(ReadTexts.NAME, "media:" + id)).isEmpty();
    }

    @Test
    void whatNobodyCanSeeIsWithoutTextAndNobodyIsAskedToLook() {
        Document document = document("scan.pdf", "x");
        texts.keep(document.hash(), ReadText.without(Outcome.WITHOUT_TEXT));
        UUID id = shelf.add("ใบงานสแกน", document);
        take("media", id);

        assertThat(found("ใบงานสแกน")).isOne();
        assertThat(new TextStates(sql).of(document.hash())).contains(Outcome.WITHOUT_TEXT);
        assertThat(jobs.find(ReadScans.NAME, "media:" + id)).isEmpty();
    }

    @Test
    void whereSomebodySeesAScanIsLookedAtOnceAndFoundByWhatWasSeen() {
        Document document = document("scan.txt", "ดวงจันทร์");
        texts.keep(document.hash(), ReadText.without(Outcome.WITHOUT_TEXT));
        UUID id = shelf.add("ใบงานสแกน", document);
        ScanReader seeing = new ScanReader(Optional.of(reader));
        IndexFeed looking = new IndexFeed(
                sources, index, texts, new TextRequests(jobs, transactions, seeing), times, new Arrivals(sql, clock));
        looking.refresh("media", id);
        assertThat(jobs.find(ReadScans.NAME, "media:" + id)).isPresent();

        ScannedTexts scanned = new ScannedTexts(texts, blobs, seeing);
        new ReadScans(sources, scanned, new ChangeLog(sql, clock), transactions)
                .run(new Run(UUID.randomUUID(), ReadTexts.arguments("media", id)));
        take("media-text", id);
        assertThat(found("ดวงจันทร์")).isOne();
    }

    @Test
    void whatWasReadGoesWithTheFileThatNobodyNeeds() {
        Document document = document("a.txt", "สวัสดี");
        texts.keep(document.hash(), ReadText.without(Outcome.WITHOUT_TEXT));
        clock.advance(Duration.ofDays(2));
        new BlobCollection(sql, transactions, blobs, clock)
                .run(new Run(UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT));

        assertThat(texts.find(document.hash())).isEmpty();
        assertThat(db.one(Long.class, "select count(*) from read_text")).isZero();
    }

    @Test
    void aFileThatGoesWhileItIsReadLeavesNothing() {
        texts.keep(new Hash("a".repeat(64)), ReadText.without(Outcome.UNREADABLE));

        assertThat(texts.find(new Hash("a".repeat(64)))).isEmpty();
    }

    @Test
    void takingTheSameChangesTwiceIsHarmless() {
        UUID id = shelf.add("เศษส่วน");
        take("media", id);
        take("media", id);

        assertThat(found("เศษส่วน")).isOne();
    }

    @Test
    void whatIsUsedMostComesFirstWithoutBeingWrittenAnew() {
        UUID little = shelf.add("เศษส่วน ตอนที่ 1");
        UUID much = shelf.add("เศษส่วน ตอนที่ 2");
        UUID never = shelf.add("เศษส่วน ตอนที่ 3");
        List.of(little, much, never).forEach(id -> take("media", id));
        used(little, 2);
        used(much, 40);
        shelf.put(much, "ไม่ถูกอ่านใหม่");
        assertThat(feed.kinds()).contains(TimesUsed.KIND);
        List.of(little, much).forEach(id -> take(TimesUsed.KIND, id));

        assertThat(mostUsed()).containsExactly("เศษส่วน ตอนที่ 2", "เศษส่วน ตอนที่ 1", "เศษส่วน ตอนที่ 3");
    }

    @Test
    void newIsWhatCameSinceSomebodyLookedAndNotWhatWasChanged() {
        UUID old = shelf.add("เศษส่วน ตอนที่ 1");
        take("media", old);
        Instant looked = clock.instant();
        assertThat(since(looked)).isZero();

        clock.advance(Duration.ofMinutes(5));
        UUID fresh = shelf.add("เศษส่วน ตอนที่ 2");
        take("media", fresh);
        shelf.put(old, "เศษส่วน ตอนที่ 1 ฉบับปรับปรุง");
        take("media", old);
        assertThat(since(looked)).isOne();

        keeper.build();
        assertThat(since(looked)).isOne();
        assertThat(since(clock.instant())).isZero();
    }

    @Test
    void whatWasGoneIsNewWhenItComesBack() {
        UUID id = shelf.add("เศษส่วน");
        take("media", id);
        Instant looked = clock.instant();
        shelf.remove(id);
        take("media", id);
        clock.advance(Duration.ofMinutes(5));
        shelf.put(id, "เศษส่วน");
        take("media", id);

        assertThat(since(looked)).isOne();
    }

    private long since(Instant looked) {
        return LuceneSearch.builtIn(index).countSince(Question.of("เศษส่วน"), looked, PUPIL);
    }

    @Test
    void anIndexBuiltAnewKnowsWhatWasUsed() {
        UUID much = shelf.add("เศษส่วน ตอนที่ 1");
        shelf.add("เศษส่วน ตอนที่ 2");
        used(much, 3);
        keeper.build();

        assertThat(mostUsed()).startsWith("เศษส่วน ตอนที่ 1");
    }

    @Test
    void useOfWhatIsNotInTheIndexIsHarmless() {
        UUID gone = UUID.randomUUID();
        used(gone, 1);
        take(TimesUsed.KIND, gone);

        assertThat(found("เศษส่วน")).isZero();
    }

    private void used(UUID thing, int times) {
        sql.update("insert into thing_use (thing, times) values (?, ?)", thing, times);
    }

    private List<String> mostUsed() {
        return LuceneSearch.builtIn(index).find(Question.of("เศษส่วน").by(Order.USED), PUPIL).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    @Test
    void aReadyIndexHasNothingToComplainOf() {
        assertThat(new IndexProbe(index).complaint()).isEmpty();
    }

    private void take(String kind, UUID id) {
        feed.take(List.of(new Change(1, kind, id, false, Instant.EPOCH)));
    }

    private long found(String words) {
        return LuceneSearch.builtIn(index).find(Question.of(words), PUPIL).total();
    }

    private Document document(String name, String words) {
        Hash hash = blobs.put(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                .hash();
        return new Document(hash, name, "text/plain");
    }

    private record Run(UUID job, JsonObject arguments) implements JobRun {

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
