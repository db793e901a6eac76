package sala.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sala.blob.BlobCollection;
import sala.blob.Hash;
import sala.find.Findable.Document;
import sala.job.Fate;
import sala.job.Job;
import sala.job.JobRun;
import sala.search.reading.PatientReader;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ScanReader;
import sala.search.reading.TextReader;
import sala.sql.Sql;

class IndexFeedTest extends OnAFedIndex {

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
        assertThat(work.run(new Run(job.id(), ReadThings.arguments("media", id))))
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
        work.run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));
        keeper.build();

        assertThat(found("สามเหลี่ยม")).isOne();
        assertThat(jobs.find(ReadTexts.NAME, "media:" + id)).isEmpty();
    }

    @Test
    void whatWasReadByAnOlderProgramIsUsedUntilItIsReadAgain() {
        Document document = document("บทเรียน.html", "<h1>สามเหลี่ยม</h1><p>มุมฉาก</p>");
        UUID id = shelf.add("ใบงาน", document);
        keptByAnOlderProgram(document, "สามเหลี่ยม");
        keeper.build();
        assertThat(found("สามเหลี่ยม")).isOne();

        Job job = jobs.find(ReadTexts.NAME, "media:" + id).orElseThrow();
        work.run(new Run(job.id(), ReadThings.arguments("media", id)));

        assertThat(texts.isOutdated(document.hash())).isFalse();
        assertThat(texts.find(document.hash()).orElseThrow().pages())
                .singleElement()
                .satisfies(page -> assertThat(page.headings()).containsExactly("สามเหลี่ยม"));
    }

    @Test
    void whatWasSeenInAPictureStaysWhenThePictureIsReadAgain() {
        Document document = document("ภาพ.txt", "");
        UUID id = shelf.add("ใบงาน", document);
        keptByAnOlderProgram(document, "เห็นในภาพ");

        work.run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));

        assertThat(texts.isOutdated(document.hash())).isFalse();
        assertThat(texts.find(document.hash()).orElseThrow().pages())
                .extracting(Page::text)
                .containsExactly("เห็นในภาพ");
    }

    /** Whose answers ended after the pages. */
    private void keptByAnOlderProgram(Document document, String words) {
        texts.keep(document.hash(), new ReadText(Outcome.READ, List.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            byte[] page = words.getBytes(StandardCharsets.UTF_8);
            out.writeByte(Outcome.READ.ordinal());
            out.writeInt(1);
            out.writeInt(1);
            out.writeInt(page.length);
            out.write(page);
            out.writeInt(0);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        sql.update(
                "update read_text set pages = ?, edition = 1 where hash = ?",
                bytes.toByteArray(),
                document.hash().hex());
    }

    @Test
    void whatWasReadIsKeptUnderTheHashOfTheBytes() {
        Document document = document("a.txt", "สวัสดี");
        UUID id = shelf.add("ก", document);
        work.run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));

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
        new ReadTexts(things, afterwards).run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));

        assertThat(texts.find(document.hash()))
                .get()
                .extracting(ReadText::outcome)
                .isEqualTo(Outcome.DANGEROUS);
        keeper.build();
        assertThat(found("ระเบิด")).isOne();
        assertThat(jobs.find(ReadTexts.NAME, "media:" + id)).isEmpty();
    }

    @Test
    void whatTakesLongerThanItsShareIsReadApartFromTheOthers() {
        Document document = document("หนังสือ.txt", "สุริยวิถี");
        UUID id = shelf.add("หนังสือ", document);
        try (TextReader hurried = reader(Duration.ofMillis(1));
                TextReader patient = reader(ReadingLimits.USUAL.time())) {
            new ReadTexts(things, new DocumentTexts(texts, blobs, hurried))
                    .run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));
            assertThat(new TextStates(sql).of(document.hash())).contains(Outcome.SLOW);
            take("media-text", id);
            assertThat(jobs.find(ReadSlowly.NAME, "media:" + id)).isPresent();
            assertThat(jobs.find(ReadTexts.NAME, "media:" + id)).isEmpty();

            new ReadSlowly(things, new SlowTexts(texts, blobs, new PatientReader(patient)))
                    .run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));
        }
        take("media-text", id);
        assertThat(found("สุริยวิถี")).isOne();
    }

    @Test
    void whatIsTooSlowForEverybodyIsLeftAlone() {
        Document document = document("หนังสือ.txt", "สุริยวิถี");
        UUID id = shelf.add("หนังสือ", document);
        texts.keep(document.hash(), ReadText.without(Outcome.SLOW));
        try (TextReader hurried = reader(Duration.ofMillis(1))) {
            new ReadSlowly(things, new SlowTexts(texts, blobs, new PatientReader(hurried)))
                    .run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));
        }
        take("media-text", id);

        assertThat(new TextStates(sql).of(document.hash())).contains(Outcome.TOO_SLOW);
        assertThat(jobs.find(ReadSlowly.NAME, "media:" + id)).isEmpty();
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
                sources,
                index,
                texts,
                new TextRequests(jobs, transactions, seeing),
                times,
                new Arrivals(sql, clock),
                new ThingFiles(sql));
        looking.refresh("media", id);
        assertThat(jobs.find(ReadScans.NAME, "media:" + id)).isPresent();

        ScannedTexts scanned = new ScannedTexts(texts, blobs, seeing);
        new ReadScans(things, scanned).run(new Run(UUID.randomUUID(), ReadThings.arguments("media", id)));
        take("media-text", id);
        assertThat(found("ดวงจันทร์")).isOne();
    }

    @Test
    void whichFilesAThingHasIsWrittenDownUntilItGoes() {
        UUID id = shelf.add("ใบงาน", document("a.txt", "ก"), document("b.txt", "ข"));
        take("media", id);
        assertThat(fileNames()).containsExactly("a.txt", "b.txt");

        shelf.put(id, "ใบงาน", document("c.txt", "ข"));
        take("media", id);
        assertThat(fileNames()).containsExactly("c.txt");

        shelf.remove(id);
        take("media", id);
        assertThat(fileNames()).isEmpty();
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
    void aReadyIndexHasNothingToComplainOf() {
        assertThat(new IndexProbe(index).complaint()).isEmpty();
    }

    private TextReader reader(Duration time) {
        return new TextReader(program(new ReadingLimits(256, time, 1000)), Thread::new);
    }

    private List<String> fileNames() {
        return sql.list(row -> row.text("file_name"), "select file_name from thing_file order by file_name");
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
