package sala.once;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sala.sql.Sql;

/**
 * Remembers for a while which forms were sent and where each led to, so that a second press of the same button leads
 * there, too, instead of doing the same thing again. Kept in the database: the second press may come to another server
 * of the same node. Outside of transactions, since the other press must see it at once.
 */
@Singleton
public class SentForms {

    private static final Duration KEPT = Duration.ofMinutes(10);
    /** Whoever works longer than this on a form has died over it. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SentForms(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the caller is the one to do what the form asks; says afterwards how it went. */
    public boolean claim(String form) {
        Instant now = clock.instant();
        sql.update(
                "delete from sent_form where at < ? or (answer is null and at < ?)",
                now.minus(KEPT),
                now.minus(LONGEST_WORK));
        return sql.update("insert into sent_form (form, at) values (?, ?) on conflict do nothing", form, now) == 1;
    }

    /** Where the form led to; empty while it is worked on, and for one that nobody has sent. */
    public Optional<String> answer(String form) {
        return sql.first(
                row -> row.text("answer"), "select answer from sent_form where form = ? and answer is not null", form);
    }

    /** It is done, and this is where it led to. */
    public void done(String form, String answer) {
        sql.update("update sent_form set answer = ? where form = ?", answer, form);
    }

    /** It could not be done: the same form may be sent again. */
    public void release(String form) {
        sql.update("delete from sent_form where form = ?", form);
    }
}
