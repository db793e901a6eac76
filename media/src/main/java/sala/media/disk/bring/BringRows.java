package sala.media.disk.bring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.blob.Hash;
import sala.media.disk.DiskFile;
import sala.media.disk.FileRows;
import sala.sql.Sql;

/** The rows of accepted files, as they come into the register. */
@Singleton
public class BringRows {

    /** What tells this disk from another in the same place. */
    private static final int WITNESSES = 20;

    private final Sql sql;

    @Inject
    public BringRows(Sql sql) {
        this.sql = sql;
    }

    /** The next one, in the order of the disk. */
    Optional<DiskFile> next(UUID disk) {
        return sql.first(
                FileRows::read,
                "select * from disk_file where import = ? and state = 'ACCEPTED' order by id limit 1",
                disk);
    }

    /** The file, if it still waits; locked until the end of the transaction. */
    Optional<DiskFile> locked(long file) {
        return sql.first(
                FileRows::read, "select * from disk_file where id = ? and state = 'ACCEPTED' for update", file);
    }

    /** Some of its files, that should be there when this is the disk. */
    List<DiskFile> witnesses(UUID disk) {
        return sql.list(
                FileRows::read,
                "select * from disk_file where import = ? and state in ('BROUGHT', 'ACCEPTED', 'PROPOSED', 'LEFT_OUT')"
                        + " order by id limit ?",
                disk,
                WITNESSES);
    }

    /** Bytes that are still to come. */
    long bytesLeft(UUID disk) {
        return sql.number(
                "select coalesce(sum(bytes), 0) from disk_file where import = ? and state = 'ACCEPTED'", disk);
    }

    boolean hasAccepted(UUID disk) {
        return next(disk).isPresent();
    }

    /** Within the transaction that makes the item. */
    void brought(long file, UUID item, Hash hash) {
        sql.update(
                "update disk_file set state = 'BROUGHT', reason = '', item = ?, hash = ?, twin = null where id = ?",
                item,
                hash.hex(),
                file);
    }

    /** It is a recording of television: its lessons come in by themselves. */
    void handedOver(long file) {
        sql.update(
                "update disk_file set state = 'BROUGHT', reason = 'import.cut', twin = null"
                        + " where id = ? and state = 'ACCEPTED'",
                file);
    }

    /** Its bytes are in the register already. */
    void duplicate(long file, UUID item, Hash hash) {
        sql.update(
                "update disk_file set state = 'DUPLICATE', reason = 'import.owned', item = ?, hash = ? where id = ?",
                item,
                hash.hex(),
                file);
    }

    void failed(long file, String reason) {
        sql.update(
                "update disk_file set state = 'FAILED', reason = ? where id = ? and state = 'ACCEPTED'", reason, file);
    }

    /** A sample taken while it was at hand, by which the file is known at sight the next time. */
    void sampled(long file, String sample) {
        sql.update("update disk_file set sample = ? where id = ?", sample, file);
    }
}
