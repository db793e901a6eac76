package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.blob.BlobReferences;
import sala.blob.Hash;
import sala.sql.Sql;

/** Which finished parts of which work are kept, and the blobs they hold. Changes are made within a transaction. */
@Singleton
public class PartRows {

    private static final String HOLDER = "encoding";

    private final Sql sql;
    private final BlobReferences references;

    @Inject
    public PartRows(Sql sql, BlobReferences references) {
        this.sql = sql;
        this.references = references;
    }

    List<Part> of(UUID item, String work) {
        return sql.list(
                row -> new Part(row.text("stage"), row.text("name"), new Hash(row.text("hash"))),
                "select stage, name, hash from encoding_part where item = ? and work = ? order by stage, name",
                item,
                work);
    }

    /** Keeps a part; the smaller ones that went into it are not needed any more. */
    void put(UUID item, String work, String stage, Map<String, Hash> files) {
        sql.update(
                "delete from encoding_part where item = ? and (work <> ? or starts_with(stage, ?))",
                item,
                work,
                stage + "-");
        files.forEach((name, hash) -> sql.update(
                "insert into encoding_part (item, work, stage, name, hash) values (?, ?, ?, ?, ?) on conflict do nothing",
                item,
                work,
                stage,
                name,
                hash.hex()));
        references.releaseAll(HOLDER, item);
        of(item, work).forEach(part -> references.hold(part.hash(), HOLDER, item));
    }

    void forget(UUID item) {
        if (sql.update("delete from encoding_part where item = ?", item) > 0) {
            references.releaseAll(HOLDER, item);
        }
    }

    List<UUID> items() {
        return sql.list(row -> row.id("item"), "select distinct item from encoding_part");
    }

    /** A file of a part. */
    record Part(String stage, String name, Hash hash) {}
}
