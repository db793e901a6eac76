package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.access.Actor;
import sala.citizen.CitizenId;
import sala.citizen.CitizenIds;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.fault.NotFound;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.signin.Passwords;
import sala.sql.Sql;
import sala.sql.Transactions;

/** Takes over the chosen lines of a roster, one after the other, each once: what is done is marked with it. */
@Singleton
public class AcceptRoster implements JobType {

    static final String NAME = "accept-roster";

    private static final Logger LOG = LoggerFactory.getLogger(AcceptRoster.class);
    private static final int AT_ONCE = 100;
    private static final int RANDOM_BYTES = 32;

    private final Sql sql;
    private final Transactions transactions;
    private final Enrolment enrolment;
    private final CitizenIds citizenIds;
    private final Passwords passwords;

    @Inject
    public AcceptRoster(
            Sql sql, Transactions transactions, Enrolment enrolment, CitizenIds citizenIds, Passwords passwords) {
        this.sql = sql;
        this.transactions = transactions;
        this.enrolment = enrolment;
        this.citizenIds = citizenIds;
        this.passwords = passwords;
    }

    /** Where the citizen id of a line is sealed. */
    static String sealPlace(UUID roster, int place) {
        return roster + " " + place;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fate run(JobRun run) {
        UUID roster = UUID.fromString(run.arguments().getString("roster"));
        Actor by = decider(roster);
        String passwordHash = passwords.hash(unknownPassword());
        List<RosterLine> lines = undone(roster);
        while (!lines.isEmpty()) {
            for (RosterLine line : lines) {
                if (run.cancelled()) {
                    return Fate.done();
                }
                take(roster, by, line, passwordHash);
            }
            run.progress(done(roster), null);
            lines = undone(roster);
        }
        transactions.run(() -> finish(roster));
        return Fate.done();
    }

    /** For the history of accounts. */
    private Actor decider(UUID roster) {
        return sql.first(
                        row -> new Actor(row.id("decided_by"), Set.of()),
                        "select decided_by from roster where id = ?",
                        roster)
                .orElseThrow(() -> new NotFound(Rosters.KIND));
    }

    /** Nobody signs in with it: cards with first passwords are printed class by class, when they are wanted. */
    private static String unknownPassword() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A line that breaks a rule is told beside it and holds up no other. */
    private void take(UUID roster, Actor by, RosterLine line, String passwordHash) {
        try {
            transactions.run(() -> {
                enrolment.take(by, line, citizenId(roster, line), passwordHash);
                mark(roster, line, null);
            });
        } catch (Fault fault) {
            if (fault.kind() == FaultKind.UNAVAILABLE) {
                throw fault;
            }
            LOG.info("Line {} of roster {} is not taken over: {}", line.place(), roster, fault.code());
            transactions.run(() -> mark(roster, line, fault.code()));
        }
    }

    private void mark(UUID roster, RosterLine line, @Nullable String refused) {
        sql.update(
                "update roster_line set done = true, sealed = null, refused = ? where roster = ? and place = ?",
                refused,
                roster,
                line.place());
    }

    private Optional<CitizenId> citizenId(UUID roster, RosterLine line) {
        return sql
                .list(
                        row -> Optional.ofNullable(row.bytes("sealed")),
                        "select sealed from roster_line where roster = ? and place = ?",
                        roster,
                        line.place())
                .stream()
                .findFirst()
                .flatMap(hidden -> hidden)
                .map(hidden -> citizenIds.open(hidden, sealPlace(roster, line.place())));
    }

    private List<RosterLine> undone(UUID roster) {
        return sql.list(
                RosterRows::line,
                RosterRows.LINES + " where roster = ? and chosen and not done order by place limit ?",
                roster,
                AT_ONCE);
    }

    private double done(UUID roster) {
        long chosen = sql.number("select count(*) from roster_line where roster = ? and chosen", roster);
        long done = sql.number("select count(*) from roster_line where roster = ? and chosen and done", roster);
        return chosen == 0 ? 1 : (double) done / chosen;
    }

    /** Nobody needs the sealed numbers of what was left out any more. */
    private void finish(UUID roster) {
        sql.update("update roster_line set sealed = null where roster = ? and sealed is not null", roster);
        sql.update("update roster set state = 'DONE' where id = ?", roster);
    }
}
