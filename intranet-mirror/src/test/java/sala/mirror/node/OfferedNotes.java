package sala.mirror.node;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.Hashing;
import sala.blob.KeptBlobs;
import sala.change.ChangeLog;
import sala.fault.Fault;
import sala.offer.OfferRefused;
import sala.offer.OfferSource;
import sala.offer.Offered;
import sala.offer.Verdict;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** The simplest things that are offered: a text with a file. */
public final class OfferedNotes implements OfferSource {

    private static final UUID APPROVER = UUID.randomUUID();

    /** What stands in the way of all that begins now, at the district. */
    public volatile @Nullable Fault trouble;

    private final TestDatabase db;
    private final Sql sql;
    private final KeptBlobs blobs;
    private final BlobReferences references;
    private final ChangeLog changes;
    private final Path folder;

    OfferedNotes(Ground ground) {
        db = ground.db;
        sql = ground.sql;
        blobs = ground.blobs;
        references = ground.references;
        changes = ground.changes;
        folder = ground.host.settings().data().resolve("offered");
        db.execute("create table if not exists offered_note (id uuid primary key, school uuid, text text not null,"
                + " hash text not null, size bigint not null, approval text not null, reason text not null default '',"
                + " lost boolean not null default false, finished int not null default 0)");
    }

    /** At the school: something to offer. */
    public UUID write(String text, Blob file) {
        UUID id = UUID.randomUUID();
        db.inTransaction(() -> {
            references.hold(file.hash(), kind(), id);
            sql.update(
                    "insert into offered_note (id, text, hash, size, approval) values (?, ?, ?, ?, 'DRAFT')",
                    id,
                    text,
                    file.hash().hex(),
                    file.size());
        });
        return id;
    }

    public void rewrite(UUID id, String text) {
        sql.update("update offered_note set text = ? where id = ?", text, id);
    }

    /** At the district: somebody decides. */
    public void decide(UUID id, Approval approval, String reason) {
        db.inTransaction(() -> {
            sql.update("update offered_note set approval = ?, reason = ? where id = ?", approval, reason, id);
            changes.changed(kind(), id);
        });
    }

    public String text(UUID id) {
        return sql.first(row -> row.text("text"), "select text from offered_note where id = ?", id)
                .orElse("none");
    }

    /** Where it stands on this node; empty when it is not here. */
    public Optional<Approval> approval(UUID id) {
        return sql.first(
                row -> Approval.valueOf(row.text("approval")), "select approval from offered_note where id = ?", id);
    }

    public String reason(UUID id) {
        return sql.first(row -> row.text("reason"), "select reason from offered_note where id = ?", id)
                .orElse("none");
    }

    /** How often something was made of it. */
    public long finished(UUID id) {
        return sql.number("select finished from offered_note where id = ?", id);
    }

    /** At the school: its files are gone, as on a new machine. */
    public void lose(UUID id) {
        sql.update("update offered_note set lost = true where id = ?", id);
    }

    public boolean isLost(UUID id) {
        return sql.number("select count(*) from offered_note where id = ? and lost", id) > 0;
    }

    @Override
    public String kind() {
        return "offered-note";
    }

    @Override
    public Offered handIn(Actor actor, UUID thing) {
        sql.update("update offered_note set approval = 'SUBMITTED', reason = '' where id = ?", thing);
        return sql.first(
                        row -> new Offered(
                                kind(),
                                thing,
                                actor.person(),
                                row.text("text"),
                                Json.createObjectBuilder()
                                        .add("text", row.text("text"))
                                        .build(),
                                new Blob(new sala.blob.Hash(row.text("hash")), row.number("size"))),
                        "select * from offered_note where id = ?",
                        thing)
                .orElseThrow();
    }

    @Override
    public void takeBack(Actor actor, UUID thing) {
        sql.update("update offered_note set approval = 'DRAFT' where id = ?", thing);
    }

    @Override
    public void decided(UUID thing, Verdict verdict) {
        sql.update(
                "update offered_note set approval = ?, reason = ? where id = ?",
                verdict.approval(),
                verdict.reason(),
                thing);
    }

    @Override
    public Set<UUID> lost() {
        return sql.list(row -> row.id("id"), "select id from offered_note where lost").stream()
                .collect(Collectors.toSet());
    }

    @Override
    public long begin(UUID school, Offered offered) {
        if (trouble != null) {
            throw trouble;
        }
        boolean here = sql.number(
                        "select count(*) from offered_note where id = ? and hash = ?",
                        offered.thing(),
                        offered.file().hash().hex())
                > 0;
        return here ? offered.file().size() : size(offered);
    }

    private long size(Offered offered) {
        try {
            Path file = Files.createDirectories(folder).resolve(offered.thing().toString());
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long take(UUID school, Offered offered, long from, InputStream piece) {
        try {
            Files.write(
                    folder.resolve(offered.thing().toString()),
                    piece.readAllBytes(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return size(offered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish(UUID school, Offered offered) {
        Path file = folder.resolve(offered.thing().toString());
        try {
            if (Files.exists(file)) {
                if (!Hashing.of(file).equals(offered.file())) {
                    Files.delete(file);
                    throw OfferRefused.spoiled();
                }
                blobs.adopt(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.inTransaction(() -> {
            references.hold(offered.file().hash(), kind(), offered.thing());
            sql.update(
                    "insert into offered_note (id, school, text, hash, size, approval, finished) values (?, ?, ?, ?, ?, 'SUBMITTED', 1)"
                            + " on conflict (id) do update set text = excluded.text, approval = 'SUBMITTED', reason = '',"
                            + " finished = offered_note.finished + 1",
                    offered.thing(),
                    school,
                    offered.state().getString("text"),
                    offered.file().hash().hex(),
                    offered.file().size());
        });
    }

    @Override
    public Optional<Verdict> verdict(UUID school, UUID thing) {
        return sql.first(
                row -> new Verdict(Approval.valueOf(row.text("approval")), APPROVER, row.text("reason")),
                "select * from offered_note where id = ? and school = ?",
                thing,
                school);
    }

    @Override
    public void takenBack(UUID school, UUID thing, UUID by) {
        sql.update(
                "update offered_note set approval = 'DRAFT' where id = ? and school = ? and approval = 'SUBMITTED'",
                thing,
                school);
    }

    @Override
    public void lost(UUID school, UUID thing) {
        sql.update("update offered_note set lost = true where id = ? and school = ?", thing, school);
    }
}
