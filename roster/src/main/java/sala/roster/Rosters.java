package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.citizen.CitizenId;
import sala.citizen.CitizenIds;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Required;
import sala.job.Jobs;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** Files of pupils and teachers: sent, looked at, decided. Nothing is written before somebody accepts it. */
@Singleton
@Transactional
public class Rosters {

    /** The word of URLs. */
    public static final String KIND = "roster";

    /** 50,000 pupils with all columns of the ministry's export. */
    public static final int LARGEST = 32 << 20;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;
    private static final int LONGEST_NAME = 200;

    private final Previews previews;
    private final CitizenIds citizenIds;
    private final Sql sql;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public Rosters(Previews previews, CitizenIds citizenIds, Sql sql, Jobs jobs, Clock clock) {
        this.previews = previews;
        this.citizenIds = citizenIds;
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Reads a file and keeps what it would change; the file itself is kept nowhere.
     *
     * @throws Invalid when the file as a whole cannot be read
     */
    public UUID take(Actor actor, Sent sent) {
        Set<UUID> own = RosterReach.of(actor);
        if (sent.bytes().length == 0 || sent.bytes().length > LARGEST) {
            throw new Invalid("file", sent.bytes().length == 0 ? "field.required" : "roster.too-large", LARGEST >> 20);
        }
        Previews.Preview preview = previews.of(sent, own);
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into roster (id, name, form, owner, schools, academic_year, term, state, taken_at, passed_over, notes)"
                        + " values (?, ?, ?, ?, string_to_array(?, ',')::uuid[], ?, ?, 'OPEN', ?, ?, ?::jsonb)",
                id,
                CitizenId.hiddenIn(Required.text("file", cut(sent.name()), LONGEST_NAME)),
                preview.form(),
                actor.person(),
                RosterRows.joined(own),
                sent.term().year(),
                sent.term().number(),
                clock.instant(),
                preview.passedOver(),
                RosterRows.json(SlippedColumns.in(preview.findings())));
        insert(id, preview.findings());
        return id;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private void insert(UUID id, List<Finding> findings) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int place = 0; place < findings.size(); place++) {
            rows.add(RosterRows.arguments(id, place, findings.get(place), sealed(id, place, findings.get(place))));
            if (rows.size() == AT_ONCE) {
                sql.batch(RosterRows.INSERT, rows);
                rows.clear();
            }
        }
        sql.batch(RosterRows.INSERT, rows);
    }

    private byte @Nullable [] sealed(UUID id, int place, Finding finding) {
        CitizenId citizenId = finding.entry() == null ? null : finding.entry().citizenId();
        return citizenId == null || finding.kind() == Kind.SAME
                ? null
                : citizenIds.seal(citizenId, AcceptRoster.sealPlace(id, place));
    }

    /** The newest first. */
    public Page<Roster> page(Actor actor, Paging paging) {
        Set<UUID> own = RosterReach.of(actor);
        String where = " where ? or (r.schools <> '{}' and r.schools <@ string_to_array(?, ',')::uuid[])";
        boolean all = own.isEmpty();
        return Page.of(
                sql.list(
                        RosterRows::roster,
                        RosterRows.ROSTERS + where + " order by r.taken_at desc, r.id limit ? offset ?",
                        all,
                        RosterRows.joined(own),
                        paging.size(),
                        paging.before()),
                paging,
                () -> sql.number("select count(*) from roster r" + where, all, RosterRows.joined(own)));
    }

    /** @throws NotFound when there is none, or it was forgotten */
    public Roster get(Actor actor, UUID id) {
        Roster roster = sql.first(RosterRows::roster, RosterRows.ROSTERS + " where r.id = ?", id)
                .orElseThrow(() -> new NotFound(KIND));
        RosterReach.require(actor, roster.schools());
        return roster;
    }

    /** Those that need somebody first, then in the order of the file. */
    public Page<RosterLine> lines(Actor actor, UUID id, LineFilter filter, Paging paging) {
        get(actor, id);
        String where = " where roster = ? and (?::text is null or kind = ?) and lower(name) like ? escape '!'";
        Object[] values = {id, filter.kind(), filter.kind(), Paging.containing(filter.words())};
        return Page.of(
                sql.list(
                        RosterRows::line,
                        RosterRows.LINES + where + " order by place limit ? offset ?",
                        values[0],
                        values[1],
                        values[2],
                        values[3],
                        paging.size(),
                        paging.before()),
                paging,
                () -> sql.number("select count(*) from roster_line" + where, values));
    }

    /** All that cannot be used, to be put right. */
    public List<RosterLine> wrong(Actor actor, UUID id) {
        get(actor, id);
        return sql.list(RosterRows::line, RosterRows.LINES + " where roster = ? and kind = 'WRONG' order by place", id);
    }

    /**
     * Says which of these lines are to be taken over.
     *
     * @param choices the place of each line that was shown, and whether it was ticked
     */
    public void choose(Actor actor, UUID id, Map<Integer, Boolean> choices) {
        requireOpen(actor, id);
        List<List<Object>> rows = choices.entrySet().stream()
                .map(choice -> List.<Object>of(choice.getValue(), id, choice.getKey()))
                .toList();
        sql.batch(
                "update roster_line set chosen = ? where roster = ? and place = ?"
                        + " and kind in ('NEW', 'MOVED', 'CHANGED', 'LEFT')",
                rows);
    }

    /**
     * Says who is meant by lines that ask: one of the people named there, or {@link RosterLine#NEW}; without an answer
     * a line is left out.
     */
    public void answer(Actor actor, UUID id, Map<Integer, String> answers) {
        requireOpen(actor, id);
        List<List<Object>> rows = answers.entrySet().stream()
                .map(answer -> List.<Object>of(
                        answer.getValue(),
                        answer.getValue(),
                        id,
                        answer.getKey(),
                        answer.getValue(),
                        answer.getValue()))
                .toList();
        sql.batch(
                "update roster_line set answer = nullif(?, ''), chosen = ? <> '' where roster = ? and place = ?"
                        + " and kind = 'ASKED' and (? in ('', 'NEW') or ? = any (candidates::text[]))",
                rows);
    }

    /** Takes over what is chosen, in the background. Harmless when it was accepted already. */
    public void accept(Actor actor, UUID id) {
        get(actor, id);
        int opened = sql.update(
                "update roster set state = 'ACCEPTED', decided_at = ?, decided_by = ? where id = ? and state = 'OPEN'",
                clock.instant(),
                actor.person(),
                id);
        if (opened == 1) {
            jobs.submit(
                    AcceptRoster.NAME,
                    id.toString(),
                    Json.createObjectBuilder().add("roster", id.toString()).build());
        }
    }

    /** Forgets a file of which nothing is to be taken over, or nothing more to be seen. */
    public void discard(Actor actor, UUID id) {
        if (get(actor, id).state() == Roster.State.ACCEPTED) {
            throw new RosterDecided();
        }
        sql.update("delete from roster where id = ?", id);
    }

    /** What was sent long ago is forgotten, decided or not. */
    int forgetOld() {
        return sql.update(
                "delete from roster where taken_at < ? and state <> 'ACCEPTED'",
                clock.instant().minus(KEPT));
    }

    private void requireOpen(Actor actor, UUID id) {
        if (get(actor, id).state() != Roster.State.OPEN) {
            throw new RosterDecided();
        }
    }
}
