package sala.mirror.join;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.fault.NotFound;
import sala.mirror.identity.Host;
import sala.sql.Row;
import sala.sql.Sql;

/** At the district: the invitations to school nodes. Only the hash of a secret is kept. */
@Singleton
@Transactional
public class JoinTokens {

    /** Long enough to send it by post to a school on a mountain. */
    static final Duration LIFE = Duration.ofDays(7);

    private final Sql sql;
    private final Host self;
    private final Clock clock;

    @Inject
    public JoinTokens(Sql sql, Host self, Clock clock) {
        this.sql = sql;
        this.self = self;
        this.clock = clock;
    }

    /** Makes a code for this school's node; it cannot be seen again. The school's older open ones are revoked. */
    public JoinCode make(UUID school, UUID maker) {
        if (sql.number("select count(*) from school where id = ?", school) == 0) {
            throw new NotFound("school");
        }
        revokeOf(school);
        JoinCode code = JoinCode.fresh(self.identity().fingerprint());
        sql.update(
                "insert into join_token (id, school_id, secret_hash, made_by, made_at, expires_at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                school,
                JoinCode.hash(code.secret()),
                maker,
                clock.instant(),
                clock.instant().plus(LIFE));
        return code;
    }

    public void revoke(UUID token) {
        int revoked = sql.update(
                "update join_token set revoked_at = ? where id = ? and used_at is null and revoked_at is null",
                clock.instant(),
                token);
        if (revoked == 0) {
            throw new NotFound("token");
        }
    }

    /** The newest of each school that has one. */
    public List<JoinToken> newest() {
        return sql.list(
                JoinTokens::token, "select distinct on (school_id) * from join_token order by school_id, made_at desc");
    }

    Optional<JoinToken> findForUpdate(String secret) {
        return sql.first(
                JoinTokens::token, "select * from join_token where secret_hash = ? for update", JoinCode.hash(secret));
    }

    void use(JoinToken token, UUID node) {
        sql.update(
                "update join_token set used_at = coalesce(used_at, ?), used_by = ? where id = ?",
                clock.instant(),
                node,
                token.id());
    }

    /** Nobody can join for this school any more; harmless when nobody could. */
    public void revokeOf(UUID school) {
        sql.update(
                "update join_token set revoked_at = ? where school_id = ? and used_at is null and revoked_at is null",
                clock.instant(),
                school);
    }

    private static JoinToken token(Row row) throws SQLException {
        return new JoinToken(
                row.id("id"),
                row.id("school_id"),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.instantOrNull("revoked_at"),
                row.instantOrNull("used_at"),
                row.idOrNull("used_by"));
    }
}
