package sala.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.blob.BlobCollection;
import sala.blob.Hash;
import sala.find.Findable.Document;
import sala.job.Fate;
import sala.job.Job;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
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

    private List<String> fileNames() {
        return sql.list(row -> row.text("file_name"), "select file_name from thing_file order by file_name");
    }
}
