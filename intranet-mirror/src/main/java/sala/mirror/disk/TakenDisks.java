package sala.mirror.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.blob.Blob;
import sala.sql.Row;
import sala.sql.Sql;

/** The disks that this school took in. */
@Singleton
@Transactional
public class TakenDisks {

    /** Shown, and long enough for whoever asks when something came. */
    private static final int MOST = 20;

    private static final int LATELY = 5;

    private static final String COLUMNS = "select *, array_to_string(unreadable, '\n') as lost from taken_disk ";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public TakenDisks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest first. */
    public List<TakenDisk> newest() {
        return sql.list(TakenDisks::disk, COLUMNS + "order by begun_at desc, disk_id limit ?", MOST);
    }

    /** Those of which the district may not have heard yet. */
    public List<UUID> latelyFinished() {
        return sql.list(
                row -> row.id("disk_id"),
                "select disk_id from taken_disk where finished_at is not null order by finished_at desc limit ?",
                LATELY);
    }

    public void begun(Label label, Path folder) {
        sql.update(
                """
                insert into taken_disk (disk_id, folder, place, number, begun_at) values (?, ?, ?, ?, ?)
                on conflict (disk_id) do update set folder = excluded.folder, number = excluded.number,
                    begun_at = excluded.begun_at, finished_at = null
                """,
                label.disk(),
                folder.toString(),
                label.place(),
                label.snapshot(),
                clock.instant());
    }

    /** @param missing files of the snapshot that are not here all the same */
    public TakenDisk finished(Label label, Optional<EndMark> end, List<Blob> missing, List<String> unreadable) {
        sql.update(
                """
                update taken_disk set finished_at = ?, complete = ?, left_bytes = ?, missing_files = ?,
                    missing_bytes = ?, unreadable = ? where disk_id = ?
                """,
                clock.instant(),
                end.isPresent(),
                end.map(EndMark::left).orElse(0L),
                missing.size(),
                missing.stream().mapToLong(Blob::size).sum(),
                unreadable,
                label.disk());
        return of(label.disk());
    }

    private TakenDisk of(UUID disk) {
        return sql.first(TakenDisks::disk, COLUMNS + "where disk_id = ?", disk).orElseThrow();
    }

    private static TakenDisk disk(Row row) throws SQLException {
        String lost = row.text("lost");
        return new TakenDisk(
                row.id("disk_id"),
                row.text("folder"),
                row.integer("place"),
                row.number("number"),
                row.instant("begun_at"),
                row.instantOrNull("finished_at"),
                row.flag("complete"),
                row.number("left_bytes"),
                row.number("missing_files"),
                row.number("missing_bytes"),
                lost.isEmpty() ? List.of() : List.of(lost.split("\n")));
    }
}
