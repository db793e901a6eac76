package sala.mirror.node;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.Hash;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.replica.Spare;
import sala.replica.Urgency;
import sala.sql.Row;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/**
 * The simplest records that travel: notes for a school, some with a file. One whose text begins with "ภายหลัง" can
 * wait.
 */
public final class Notes implements ReplicaSource {

    private static final Pattern NEEDED = Pattern.compile("[0-9a-f-]{36}$");

    /** How often all notes of a school were looked at. */
    public final AtomicInteger looks = new AtomicInteger();

    private final TestDatabase db;
    private final Sql sql;
    private final ChangeLog changes;
    private final BlobReferences references;

    Notes(TestDatabase db, ChangeLog changes, BlobReferences references) {
        this.db = db;
        this.sql = new Sql(db.dataSource());
        this.changes = changes;
        this.references = references;
        db.execute(
                "create table if not exists note (id uuid primary key, school uuid not null, version bigint not null,"
                        + " text text not null, hash text, size bigint)");
    }

    /** At the district: a note for this school. */
    public UUID write(UUID school, String text) {
        return write(school, text, null);
    }

    /** At the district: a note for this school with a file. */
    public UUID write(UUID school, String text, @Nullable Blob file) {
        UUID id = UUID.randomUUID();
        db.inTransaction(() -> {
            sql.update("insert into note (id, school, version, text) values (?, ?, 1, ?)", id, school, text);
            attach(id, file);
            changes.changed(kind(), id);
        });
        return id;
    }

    public void change(UUID id, String text) {
        db.inTransaction(() -> {
            sql.update("update note set text = ?, version = version + 1 where id = ?", text, id);
            changes.changed(kind(), id);
        });
    }

    public void change(UUID id, String text, Blob file) {
        db.inTransaction(() -> {
            sql.update("update note set text = ?, version = version + 1 where id = ?", text, id);
            references.releaseAll(kind(), id);
            attach(id, file);
            changes.changed(kind(), id);
        });
    }

    public void remove(UUID id) {
        db.inTransaction(() -> {
            sql.update("delete from note where id = ?", id);
            references.releaseAll(kind(), id);
            changes.gone(kind(), id);
        });
    }

    /** What this node holds. */
    public List<String> texts() {
        return sql.list(row -> row.text("text"), "select text from note order by text");
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean canWait(Replica replica) {
        return urgency(replica.state().getString("text")) == Urgency.BETTER;
    }

    /** But for those that begin with "เฉพาะ". */
    @Override
    public boolean isForEverySchool(Replica replica) {
        return !replica.state().getString("text").startsWith("เฉพาะ");
    }

    /** In the order of their texts. */
    @Override
    public List<Spare> spare(UUID school) {
        return sql.list(
                row -> new Spare(row.id("id"), row.text("text"), file(row)),
                "select * from note where hash is not null order by text");
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        looks.incrementAndGet();
        sql.list(this::replica, "select * from note where school = ? order by id", school)
                .forEach(use);
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> news) {
        return Optional.of(news.stream()
                .filter(change -> change.kind().equals(kind()))
                .map(Change::subject)
                .collect(Collectors.toSet()));
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        sql.list(this::replica, "select * from note where school = ? and id = any(?) order by id", school, ids)
                .forEach(use);
    }

    private Replica replica(Row row) throws SQLException {
        JsonObject state = Json.createObjectBuilder()
                .add("text", row.text("text"))
                .add("title", row.text("text"))
                .add("school", row.id("school").toString())
                .build();
        return new Replica(kind(), row.id("id"), row.number("version"), state, file(row), urgency(row.text("text")));
    }

    private static Urgency urgency(String text) {
        return text.startsWith("ภายหลัง") ? Urgency.BETTER : Urgency.NEEDED;
    }

    private static Set<Blob> file(Row row) throws SQLException {
        String hash = row.textOrNull("hash");
        return hash == null ? Set.of() : Set.of(new Blob(new Hash(hash), row.number("size")));
    }

    @Override
    public void apply(Replica replica) {
        if (replica.state().getString("text").equals("cannot be written")) {
            throw new IllegalStateException("on purpose");
        }
        sql.update(
                """
                insert into note (id, school, version, text) values (?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, text = excluded.text
                """,
                replica.id(),
                UUID.fromString(replica.state().getString("school")),
                replica.version(),
                replica.state().getString("text"));
        replica.blobs().forEach(blob -> attach(replica.id(), blob));
    }

    /** A text that ends with the id of another note needs that one. */
    @Override
    public Set<UUID> needs(Replica replica) {
        Matcher other = NEEDED.matcher(replica.state().getString("text"));
        return other.find() ? Set.of(UUID.fromString(other.group())) : Set.of();
    }

    @Override
    public void withdraw(UUID id) {
        references.releaseAll(kind(), id);
        sql.update("delete from note where id = ?", id);
    }

    private void attach(UUID id, @Nullable Blob file) {
        if (file != null) {
            references.hold(file.hash(), kind(), id);
            sql.update(
                    "update note set hash = ?, size = ? where id = ?",
                    file.hash().hex(),
                    file.size(),
                    id);
        }
    }
}
