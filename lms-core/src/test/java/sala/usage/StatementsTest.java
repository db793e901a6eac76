package sala.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.Statements.Stored;

@Timeout(60)
class StatementsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Statements statements = new Statements(sql, clock);

    @Test
    void aStatementThatComesTwiceIsCountedOnce() {
        Statement one = read(clock.instant());
        Statement two = read(clock.instant());
        assertThat(add(one, one)).isOne();
        assertThat(add(two, one)).isOne();
        assertThat(statements.after(0, 10)).extracting(Stored::statement).containsExactly(one, two);
    }

    @Test
    void whatAPageTellsTwiceIsCountedOnceUnderAnIdOfOurs() {
        UUID told = UUID.randomUUID();
        Statement one = read(clock.instant());
        assertThat(db.<Boolean>inTransaction(() -> statements.addTold(told, one)))
                .isTrue();
        assertThat(db.<Boolean>inTransaction(() -> statements.addTold(told, read(clock.instant()))))
                .isFalse();
        assertThat(statements.after(0, 10)).extracting(Stored::statement).containsExactly(one);
    }

    @Test
    void whatIsWrittenHereSaysWhenByTheMachinesOwnCount() {
        Uptime.Moment moment = new Uptime.Moment(UUID.randomUUID(), Duration.ofSeconds(90));
        Statements counted = new Statements(sql, clock, () -> moment);
        db.inTransaction(() -> counted.add(List.of(read("1970-01-01T00:00:13Z"))));
        db.inTransaction(() -> counted.arrive(List.of(new Arrived(read(clock.instant()), true))));
        assertThat(counted.writtenAfter(0, 10)).extracting(Written::uptime).containsExactly(moment, null);
        assertThat(counted.writtenAfter(0, 1)).extracting(Written::by).containsExactly(clock.instant());
        assertThat(db.one(Long.class, "select count(*) from statement where estimated"))
                .isOne();
    }

    @Test
    void theSameIdWithAnotherTimeIsStillTheSameStatement() {
        Statement first = read(clock.instant());
        Statement again = new Statement(first.id(), clock.instant().plus(Duration.ofDays(200)), first.body());
        add(first);
        assertThat(add(again)).isZero();
        assertThat(statements.find(first.id())).contains(first);
    }

    @Test
    void eachMonthHasItsPartitionAndOddClocksHaveOneOfTheirOwn() {
        add(read("2026-05-31T23:59:59Z"), read("2026-06-01T00:00:00Z"), read("2019-01-05T00:00:00Z"));
        add(read("1970-01-01T00:00:13Z"), read("2106-02-07T06:28:15Z"), at(Instant.MIN), at(Instant.MAX));
        assertThat(partitionsWithRows())
                .containsExactly(
                        "statement_2019_01 1",
                        "statement_2026_05 1",
                        "statement_2026_06 1",
                        "statement_of_odd_clocks 4");
        assertThat(statements.countAfter(0)).isEqualTo(7);
    }

    @Test
    void whatAClockOfTheFutureSentMovesToItsMonthWhenThatComes() {
        Statement early = read("2026-12-24T00:00:00Z");
        add(early);
        clock.set(Instant.parse("2026-12-01T00:00:00Z"));
        new StatementUpkeep(sql, clock).run();
        assertThat(partitionsWithRows()).containsExactly("statement_2026_12 1");
        assertThat(add(early, read("2026-12-25T00:00:00Z"))).isOne();
        assertThat(statements.find(early.id())).contains(early);
    }

    @Test
    void twoTransactionsMayNeedTheSameNewMonth() throws Exception {
        CompletableFuture<Integer> other = new CompletableFuture<>();
        db.inTransaction(() -> {
            add(read("2026-04-01T00:00:00Z"));
            CompletableFuture.runAsync(() -> other.complete(add(read("2026-04-02T00:00:00Z"))));
        });
        assertThat(other.get(20, TimeUnit.SECONDS)).isOne();
    }

    @Test
    void aMonthMadeByATransactionThatFailedIsMadeAgain() {
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    add(read("2026-03-01T00:00:00Z"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        add(read("2026-03-01T00:00:00Z"));
        assertThat(partitionsWithRows()).containsExactly("statement_2026_03 1");
    }

    @Test
    void readingInPiecesSkipsNothingThatCommitsLate() throws Exception {
        new StatementUpkeep(sql, clock).start();
        Statement late = read(clock.instant());
        Statement early = read(clock.instant());
        db.inTransaction(() -> {
            statements.add(List.of(late));
            CompletableFuture.runAsync(() -> add(early)).get(20, TimeUnit.SECONDS);
            CompletableFuture.runAsync(() -> assertThat(statements.after(0, 10)).isEmpty())
                    .get(20, TimeUnit.SECONDS);
        });
        List<Stored> first = statements.after(0, 1);
        assertThat(first).extracting(Stored::statement).containsExactly(late);
        assertThat(statements.after(first.get(0).position(), 10))
                .extracting(Stored::statement)
                .containsExactly(early);
    }

    @Test
    void twoDeliveriesOfTheSameStatementsAtOnceDoNotBlockEachOther() throws Exception {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(read(clock.instant()));
        }
        List<Statement> turned = new ArrayList<>(many);
        Collections.reverse(turned);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> addAll(many));
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> addAll(turned));
        assertThat(one.get(20, TimeUnit.SECONDS) + two.get(20, TimeUnit.SECONDS))
                .isEqualTo(300);
        assertThat(statements.countAfter(0)).isEqualTo(300);
    }

    @Test
    void aStatementOfAnotherProgramIsKeptAsItIs() {
        Statement foreign = new Statement(
                UUID.randomUUID(),
                clock.instant(),
                Json.createObjectBuilder()
                        .add("actor", Json.createObjectBuilder().add("mbox", "mailto:kru@example.org"))
                        .add("verb", Json.createObjectBuilder().add("id", "http://example.org/sang"))
                        .add("object", Json.createObjectBuilder().add("id", "http://example.org/song"))
                        .add(
                                "result",
                                Json.createObjectBuilder()
                                        .add("duration", "P1M")
                                        .add("score", "high"))
                        .build());
        add(foreign);
        assertThat(statements.find(foreign.id())).contains(foreign);
        assertThat(sql.first(row -> row.text("person"), "select person from statement"))
                .contains("mailto:kru@example.org");
    }

    private int add(Statement... some) {
        return addAll(List.of(some));
    }

    private int addAll(List<Statement> some) {
        return db.inTransaction(() -> statements.add(some));
    }

    private static Statement read(String at) {
        return read(Instant.parse(at));
    }

    private static Statement read(Instant at) {
        Thing thing = new Thing(UUID.randomUUID(), Kind.DOCUMENT, "ใบงาน");
        return StatementDraft.that(UUID.randomUUID(), Verb.EXPERIENCED, thing).at(at);
    }

    private static Statement at(Instant at) {
        return read(at);
    }

    private List<String> partitionsWithRows() {
        return sql.list(
                row -> row.text("name"),
                "select tableoid::regclass::text || ' ' || count(*) as name from statement group by tableoid order by 1");
    }
}
