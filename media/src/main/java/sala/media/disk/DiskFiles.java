package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.disk.name.FileRole;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The files of plans, as people see and change them. */
@Singleton
public class DiskFiles {

    private static final String OF_LESSONS = " order by lesson, ordinal nulls last, form desc, id";

    private static final String BY_PATH = " order by folder collate \"C\", name collate \"C\", id";

    private final Sql sql;

    @Inject
    public DiskFiles(Sql sql) {
        this.sql = sql;
    }

    Page<DiskFile> page(UUID disk, FileFilter filter, Paging paging) {
        String from = " from disk_file where " + filter.condition();
        List<@Nullable Object> values = filter.values(disk);
        List<@Nullable Object> paged = new ArrayList<>(values);
        paged.add(paging.size());
        paged.add((paging.number() - 1L) * paging.size());
        return new Page<>(
                sql.list(FileRows::read, "select *" + from + BY_PATH + " limit ? offset ?", paged.toArray()),
                sql.number("select count(*)" + from, values.toArray()),
                paging);
    }

    public Optional<DiskFile> find(UUID disk, long id) {
        return sql.first(FileRows::read, "select * from disk_file where import = ? and id = ?", disk, id);
    }

    /** The other files of the same lesson, the lesson itself first. */
    List<DiskFile> besides(DiskFile file, int most) {
        return sql.list(
                FileRows::read,
                "select * from disk_file where import = ? and md5(lesson) = md5(?) and id <> ?"
                        + " and state not in ('UNREADABLE', 'DUPLICATE')" + OF_LESSONS + " limit ?",
                file.disk(),
                file.words().lesson(),
                file.id(),
                most);
    }

    /** Moves the chosen ones from one of these states to another; gives their number. */
    int move(UUID disk, FileChoice choice, List<FileState> from, FileState to) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(to);
        values.addAll(choice.values(disk));
        values.add(from.stream().map(Enum::name).toList());
        return sql.update(
                "update disk_file set state = ?, reason = '' where " + choice.condition() + " and state = any (?)",
                values.toArray());
    }

    /** Moves as many of the chosen ones as are no more than so many bytes together, in the order of the disk. */
    int moveFitting(UUID disk, FileChoice choice, List<FileState> from, long bytes) {
        List<@Nullable Object> values = new ArrayList<>(choice.values(disk));
        values.add(from.stream().map(Enum::name).toList());
        values.add(bytes);
        return sql.update(
                "update disk_file set state = 'ACCEPTED', reason = '' where id in (select id from (select id,"
                        + " sum(bytes) over (order by id) as together from disk_file where " + choice.condition()
                        + " and state = any (?)) chosen where together <= ?)",
                values.toArray());
    }

    /** Bytes of the chosen ones in one of these states. */
    long bytes(UUID disk, FileChoice choice, List<FileState> in) {
        List<@Nullable Object> values = new ArrayList<>(choice.values(disk));
        values.add(in.stream().map(Enum::name).toList());
        return sql.number(
                "select coalesce(sum(bytes), 0) from disk_file where " + choice.condition() + " and state = any (?)",
                values.toArray());
    }

    /** Says the same about all chosen ones that are still open; gives their number. */
    int edit(UUID disk, FileChoice choice, FileEdit edit) {
        List<@Nullable Object> values = new ArrayList<>(edit.said().values());
        values.addAll(choice.values(disk));
        return sql.update(
                "update disk_file set edited = true, "
                        + String.join(" = ?, ", edit.said().keySet()) + " = ?" + " where " + choice.condition()
                        + " and state in ('PROPOSED', 'LEFT_OUT', 'ACCEPTED', 'FAILED')",
                values.toArray());
    }

    /** Says everything about one; tells whether it was still open. */
    boolean describe(UUID disk, long id, FileWords words) {
        return sql.update(
                        "update disk_file set edited = true, title = ?, role = ?, grades = ?, subject = ?, unit = ?,"
                                + " unit_title = ?, ordinal = ?, taught = ?, source = ?"
                                + " where import = ? and id = ? and state in ('PROPOSED', 'LEFT_OUT', 'ACCEPTED', 'FAILED')",
                        words.title(),
                        words.role(),
                        FileRows.grades(words),
                        words.subject(),
                        words.unit(),
                        words.unitTitle(),
                        words.order(),
                        words.taught(),
                        words.source(),
                        disk,
                        id)
                > 0;
    }

    /** What else came with this item's lesson and is in the register; empty for items that came otherwise. */
    public List<Companion> companions(UUID item) {
        return sql.list(
                row -> new Companion(row.id("item"), row.text("title"), FileRole.valueOf(row.text("role"))),
                "select other.item, m.title, other.role from disk_file one join disk_file other on other.import = one.import"
                        + " and md5(other.lesson) = md5(one.lesson) join media_item m on m.id = other.item"
                        + " where one.item = ? and one.state = 'BROUGHT' and other.state = 'BROUGHT' and other.item <> one.item"
                        + " order by other.ordinal nulls last, other.form desc, other.id limit 30",
                item);
    }

    /** Another file of the same lesson, as an item of the register. */
    public record Companion(UUID item, String title, FileRole role) {}
}
