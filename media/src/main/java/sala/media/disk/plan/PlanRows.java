package sala.media.disk.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.disk.DiskFile;
import sala.media.disk.FileRows;
import sala.media.disk.FileState;
import sala.media.disk.FileWords;
import sala.media.disk.name.Proposal;
import sala.media.disk.walk.FileLook;
import sala.media.disk.walk.Found;
import sala.sql.Sql;

/** The rows of a plan as they come to be, many at once. */
@Singleton
public class PlanRows {

    /** So many at once: few round trips, little memory. */
    static final int BATCH = 500;

    private static final String ADD =
            """
            insert into disk_file (import, place, entry, folder, name, bytes, modified, state, reason, title, form, role,
                grades, subject, unit, unit_title, ordinal, taught, source, lesson, rules, walk, edited)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            on conflict (import, md5(place), md5(entry)) do update set walk = excluded.walk,
                bytes = excluded.bytes, modified = excluded.modified, reason = excluded.reason,
                state = case when not (%1$s) then excluded.state
                    when disk_file.state in ('PROPOSED', 'ACCEPTED', 'LEFT_OUT', 'BROUGHT') then disk_file.state
                    when disk_file.state = 'DUPLICATE' then 'PROPOSED' else excluded.state end,
                sample = case when %1$s then disk_file.sample end,
                hash = case when %1$s then disk_file.hash end,
                %2$s
            """
                    .formatted(
                            "disk_file.bytes = excluded.bytes and disk_file.modified = excluded.modified"
                                    + " and excluded.reason = ''",
                            Stream.of(
                                            "title",
                                            "role",
                                            "grades",
                                            "subject",
                                            "unit",
                                            "unit_title",
                                            "ordinal",
                                            "taught",
                                            "source",
                                            "lesson",
                                            "rules")
                                    .map(column ->
                                            "%1$s = case when disk_file.edited then disk_file.%1$s else excluded.%1$s end"
                                                    .formatted(column))
                                    .collect(Collectors.joining(", ")));

    private final Sql sql;

    @Inject
    public PlanRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds what a walk found; what is there already keeps what people said, and is looked at again if it changed. */
    void add(UUID disk, int walk, Collection<Seen> seen) {
        sql.batch(ADD, seen.stream().map(each -> row(disk, walk, each)).toList());
    }

    private static List<@Nullable Object> row(UUID disk, int walk, Seen seen) {
        Found file = seen.file();
        FileWords words = FileWords.of(seen.names());
        int last = file.path().size() - 1;
        return Arrays.asList(
                disk,
                file.place(),
                file.entry(),
                String.join("/", file.path().subList(0, Math.max(0, last))),
                last < 0 ? "?" : file.path().get(last),
                file.bytes(),
                file.modified(),
                file.trouble().isEmpty() ? FileState.FOUND : FileState.UNREADABLE,
                file.trouble(),
                words.title(),
                seen.names().form(),
                words.role(),
                FileRows.grades(words),
                words.subject(),
                words.unit(),
                words.unitTitle(),
                words.order(),
                words.taught(),
                words.source(),
                words.lesson(),
                FileRows.rules(seen.names().rules()),
                walk);
    }

    /** Forgets what the last walk did not see any more, but for what is in the register. */
    void forgetUnseen(UUID disk, int walk) {
        sql.update(
                "delete from disk_file where import = ? and walk < ? and state <> 'BROUGHT' and state <> 'ACCEPTED'",
                disk,
                walk);
    }

    /** Those in this state behind this number. */
    List<DiskFile> next(UUID disk, FileState state, long behind) {
        return sql.list(
                FileRows::read,
                "select * from disk_file where import = ? and state = ? and id > ? order by id limit ?",
                disk,
                state,
                behind,
                BATCH);
    }

    long count(UUID disk) {
        return sql.number("select count(*) from disk_file where import = ?", disk);
    }

    long count(UUID disk, FileState state) {
        return sql.number("select count(*) from disk_file where import = ? and state = ?", disk, state);
    }

    void looked(Collection<Looked> looked) {
        sql.batch(
                "update disk_file set state = ?, reason = ?, form = ?, hash = coalesce(?, hash) where id = ?",
                looked.stream()
                        .map(each -> Arrays.<@Nullable Object>asList(
                                each.look().trouble().isEmpty() ? FileState.PROPOSED : FileState.UNREADABLE,
                                each.look().trouble(),
                                each.look().form(),
                                each.look().hash(),
                                each.file()))
                        .toList());
    }

    /** A file and what its names say. */
    record Seen(Found file, Proposal names) {}

    /** What a look into a file told. */
    record Looked(long file, FileLook look) {}
}
