package sala.mirror.help;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.sql.Row;
import sala.sql.Sql;

/** The requests for help that a node knows of: a school's its own, the district's those of all schools. */
@Singleton
@Transactional
public class HelpRequests {

    /** Longer ones belong into a letter. */
    public static final int MOST_LETTERS = 2_000;

    private static final int SHOWN = 20;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public HelpRequests(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * At a school.
     *
     * @param name of who asks
     */
    public void ask(Actor actor, UUID school, String name, String words) {
        AccessRules.require(actor, Permission.NODE_KEEP, Scope.school(school));
        sql.update(
                "insert into help_request (id, school_id, asked_by, asker, asked_at, words) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                school,
                name,
                actor.person(),
                clock.instant(),
                bounded(words));
    }

    /**
     * At the district.
     *
     * @param name of who answers
     * @throws NotFound when there is no such request of this school, or somebody has answered it
     */
    public void answer(Actor actor, UUID school, UUID id, String name, String words) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.school(school));
        int answered = sql.update(
                """
                update help_request set answer = ?, answered_by = ?, answered_at = ?
                where id = ? and school_id = ? and answered_at is null
                """,
                bounded(words),
                name,
                clock.instant(),
                id,
                school);
        if (answered == 0) {
            throw new NotFound("help");
        }
    }

    private static String bounded(String words) {
        if (words.length() > MOST_LETTERS) {
            throw new Invalid("words", "field.too-long", MOST_LETTERS);
        }
        return words;
    }

    /** The last ones of a school, newest first. */
    public List<HelpRequest> of(UUID school) {
        return sql.list(
                HelpRequests::request,
                "select * from help_request where school_id = ? order by asked_at desc, id limit ?",
                school,
                SHOWN);
    }

    /** Those that this node has no answer to, oldest first. */
    List<HelpRequest> open(int most) {
        return sql.list(
                HelpRequests::request,
                "select * from help_request where answered_at is null order by asked_at, id limit ?",
                most);
    }

    /** Whether there is one of which the district has not heard. */
    public boolean isUnheard() {
        return sql.number("select count(*) from help_request where heard_at is null") > 0;
    }

    static HelpRequest request(Row row) throws SQLException {
        return new HelpRequest(
                row.id("id"),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.text("words"),
                row.instantOrNull("heard_at"),
                answer(row).orElse(null));
    }

    private static Optional<HelpRequest.Answer> answer(Row row) throws SQLException {
        Instant at = row.instantOrNull("answered_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new HelpRequest.Answer(row.text("answer"), row.text("answered_by"), at));
    }
}
