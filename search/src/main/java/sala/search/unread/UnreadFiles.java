package sala.search.unread;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sala.access.Actor;
import sala.paging.Page;
import sala.paging.Paging;
import sala.search.reading.ReadText.Outcome;
import sala.sql.Sql;

/** The files without text, or without all of it, of the things that somebody looks after. */
@Singleton
@Transactional
public class UnreadFiles {

    static final String UNREAD =
            """
            from thing_file f join read_text t on t.hash = f.hash
            where t.outcome <> 'READ' and (? or f.school = any (?::uuid[])) and (?::text is null or t.outcome = ?)
            """;

    private final Sql sql;

    @Inject
    public UnreadFiles(Sql sql) {
        this.sql = sql;
    }

    /**
     * The last read first.
     *
     * @param why empty for all reasons
     */
    public Page<UnreadFile> page(Actor actor, Optional<Outcome> why, Paging paging) {
        Kept kept = Kept.by(actor);
        String reason = why.map(Enum::name).orElse(null);
        return new Page<>(
                sql.list(
                        UnreadFile::read,
                        "select f.*, t.outcome, t.read_at " + UNREAD
                                + " order by t.read_at desc, f.thing, f.hash limit ? offset ?",
                        kept.all(),
                        kept.schools(),
                        reason,
                        reason,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) " + UNREAD, kept.all(), kept.schools(), reason, reason),
                paging);
    }

    /** How many for each reason, without reasons that none has. */
    public Map<Outcome, Long> counts(Actor actor) {
        Kept kept = Kept.by(actor);
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        sql.list(
                row -> counts.put(Outcome.valueOf(row.text("outcome")), row.number("files")),
                "select t.outcome, count(*) as files " + UNREAD + " group by t.outcome",
                kept.all(),
                kept.schools(),
                null,
                null);
        return counts;
    }

    /** How many are still to be read. */
    public long waiting(Actor actor) {
        Kept kept = Kept.by(actor);
        return sql.number(
                "select count(*) from thing_file f where (? or f.school = any (?::uuid[]))"
                        + " and not exists (select 1 from read_text t where t.hash = f.hash)",
                kept.all(),
                kept.schools());
    }
}
