package sala.mirror.root;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sala.sql.Row;
import sala.sql.Sql;

/** The roots that this node trusts or has trusted, one after the other, from where it began. */
@Singleton
@Transactional
public class Roots {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Roots(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param taken by this node's clock */
    public record Taken(SignedRoot signed, Root root, Instant taken) {}

    /** Empty at a node that does not know any yet. */
    public Optional<Taken> newest() {
        return sql.first(Roots::taken, "select * from root_document order by version desc limit 1");
    }

    public Optional<SignedRoot> at(int version) {
        return sql.first(Roots::taken, "select * from root_document where version = ?", version)
                .map(Taken::signed);
    }

    /** From the first. */
    public List<Taken> all() {
        return sql.list(Roots::taken, "select * from root_document order by version");
    }

    void add(SignedRoot root) {
        sql.update(
                "insert into root_document (version, document, taken_at) values (?, ?, ?)",
                root.root().version(),
                root.text(),
                clock.instant());
    }

    void forget() {
        sql.update("delete from root_document");
    }

    private static Taken taken(Row row) throws SQLException {
        SignedRoot signed = SignedRoot.read(row.text("document"));
        return new Taken(signed, signed.root(), row.instant("taken_at"));
    }
}
