package sala.search.unread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.Hash;
import sala.fault.NotFound;
import sala.job.Jobs;
import sala.paging.Paging;
import sala.search.feed.KeptTexts;
import sala.search.feed.TextRequests;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ScanReader;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class UnreadFilesTest {

    private static final UUID SCHOOL = new UUID(7, 1);
    private static final UUID OTHER_SCHOOL = new UUID(8, 1);
    private static final Actor SUPERVISOR = new Actor(new UUID(9, 1), Set.of(Grant.district(Role.SUPERVISOR)));
    private static final Actor KEEPER = new Actor(new UUID(9, 2), Set.of(Grant.school(Role.SCHOOL_KEEPER, SCHOOL)));
    private static final Actor TEACHER = new Actor(new UUID(9, 3), Set.of(Grant.school(Role.TEACHER, SCHOOL)));
    private static final Paging FIRST = new Paging(1, 2);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final Sql sql = new Sql(db.dataSource());
    private final Transactions transactions = new Transactions(db.userTransaction());
    private final Jobs jobs = new Jobs(sql, clock);
    private final KeptTexts texts = new KeptTexts(sql, clock);
    private final UnreadFiles unread = new UnreadFiles(sql);
    private final ReadAgain again =
            new ReadAgain(sql, new TextRequests(jobs, transactions, new ScanReader(Optional.empty())), transactions);
    private FileBlobStore blobs;

    @BeforeEach
    void open() {
        blobs = new FileBlobStore(folder, new BlobRegister(sql, clock));
    }

    @Test
    void whatHasNoTextIsListedWithTheReasonTheLastReadFirst() {
        thing("สแกน", SCHOOL, Outcome.WITHOUT_TEXT);
        thing("ใบงาน", SCHOOL, Outcome.READ);
        thing("ข้อสอบ", null, Outcome.LOCKED);
        thing("หนังสือ", OTHER_SCHOOL, Outcome.CUT);

        assertThat(titles(SUPERVISOR, null, FIRST)).containsExactly("หนังสือ", "ข้อสอบ");
        assertThat(titles(SUPERVISOR, null, new Paging(2, 2))).containsExactly("สแกน");
        assertThat(unread.page(SUPERVISOR, Optional.empty(), FIRST).total()).isEqualTo(3);
        assertThat(titles(SUPERVISOR, Outcome.LOCKED, FIRST)).containsExactly("ข้อสอบ");
        assertThat(unread.counts(SUPERVISOR))
                .isEqualTo(Map.of(Outcome.WITHOUT_TEXT, 1L, Outcome.LOCKED, 1L, Outcome.CUT, 1L));
    }

    @Test
    void whoKeepsASchoolSeesItsOwnAndATeacherNone() {
        thing("ของเรา", SCHOOL, Outcome.WITHOUT_TEXT);
        thing("ของเขา", OTHER_SCHOOL, Outcome.WITHOUT_TEXT);
        thing("ของเขต", null, Outcome.WITHOUT_TEXT);

        assertThat(titles(KEEPER, null, FIRST)).containsExactly("ของเรา");
        assertThat(unread.counts(KEEPER)).containsEntry(Outcome.WITHOUT_TEXT, 1L);
        assertThat(titles(TEACHER, null, FIRST)).isEmpty();
        assertThat(unread.counts(TEACHER)).isEmpty();
    }

    @Test
    void whatIsStillToBeReadIsCounted() {
        thing("รอ", SCHOOL, null);
        thing("สแกน", SCHOOL, Outcome.WITHOUT_TEXT);

        assertThat(unread.waiting(KEEPER)).isOne();
        assertThat(unread.waiting(TEACHER)).isZero();
    }

    @Test
    void oneIsReadAgainAlsoWhenItEndedTheReader() {
        UUID thing = thing("ระเบิด", SCHOOL, Outcome.DANGEROUS);

        again.one(KEEPER, thing);

        assertThat(jobs.find("read-texts", "media:" + thing)).isPresent();
        assertThat(unread.page(KEEPER, Optional.empty(), FIRST).total()).isZero();
        assertThat(unread.waiting(KEEPER)).isOne();
    }

    @Test
    void allOfAReasonAreReadAgainAndNoOthers() {
        UUID first = thing("ก", SCHOOL, Outcome.WITHOUT_TEXT);
        UUID second = thing("ข", SCHOOL, Outcome.WITHOUT_TEXT);
        UUID locked = thing("ค", SCHOOL, Outcome.LOCKED);
        UUID elsewhere = thing("ง", OTHER_SCHOOL, Outcome.WITHOUT_TEXT);

        assertThat(again.all(KEEPER, Outcome.WITHOUT_TEXT)).isEqualTo(2);

        assertThat(List.of(first, second)).allSatisfy(thing -> assertThat(jobs.find("read-texts", "media:" + thing))
                .isPresent());
        assertThat(List.of(locked, elsewhere)).allSatisfy(thing -> assertThat(jobs.find("read-texts", "media:" + thing))
                .isEmpty());
    }

    @Test
    void whoDoesNotKeepAThingCannotHaveItReadAgain() {
        UUID elsewhere = thing("ของเขา", OTHER_SCHOOL, Outcome.WITHOUT_TEXT);

        assertThatThrownBy(() -> again.one(KEEPER, elsewhere)).isInstanceOf(NotFound.class);
        assertThat(again.all(TEACHER, Outcome.WITHOUT_TEXT)).isZero();
        assertThat(unread.page(SUPERVISOR, Optional.empty(), FIRST).total()).isOne();
    }

    private List<String> titles(Actor actor, @Nullable Outcome why, Paging paging) {
        return unread.page(actor, Optional.ofNullable(why), paging).items().stream()
                .map(UnreadFile::title)
                .toList();
    }

    private UUID thing(String title, @Nullable UUID school, @Nullable Outcome outcome) {
        UUID id = UUID.randomUUID();
        Hash hash = blobs.put(new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)))
                .hash();
        sql.update(
                "insert into thing_file (thing, hash, kind, title, file_name, school)"
                        + " values (?, ?, 'media', ?, 'a.pdf', ?::uuid)",
                id,
                hash.hex(),
                title,
                school);
        clock.advance(Duration.ofSeconds(1));
        if (outcome != null) {
            texts.keep(hash, ReadText.without(outcome));
        }
        return id;
    }
}
