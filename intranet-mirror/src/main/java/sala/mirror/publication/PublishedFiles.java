package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.snapshot.Branches;
import sala.mirror.snapshot.ListedFile;
import sala.sql.Row;
import sala.sql.Sql;

/** The files that schools' lists name, and named before. They follow from the records. */
@Singleton
public class PublishedFiles {

    private static final String NOW = "select * from published_file where school_id = ? and until is null";

    /** Of all records that need a file the most urgent counts. */
    private static final String NEEDED =
            """
            select f.file as hash, f.size, min(p.urgency) as urgency
            from published_record p join record_file f on f.record = p.hash
            where p.school_id = ? and p.until is null
            """;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public PublishedFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How urgent a file is to a school. */
    record Needed(Blob blob, int urgency) {}

    List<Needed> needed(UUID school) {
        return sql.list(PublishedFiles::neededFile, NEEDED + " group by f.file, f.size order by f.file", school);
    }

    List<Needed> needed(UUID school, Collection<String> hashes) {
        return sql.list(
                PublishedFiles::neededFile,
                NEEDED + " and f.file = any(?) group by f.file, f.size order by f.file",
                school,
                hashes);
    }

    /** A file as the list names it, and since when it does, however urgent. */
    record Listed(ListedFile file, long came) {}

    List<Listed> now(UUID school) {
        return sql.list(PublishedFiles::listed, NOW, school);
    }

    List<Listed> now(UUID school, Collection<String> hashes) {
        return sql.list(PublishedFiles::listed, NOW + " and hash = any(?)", school, hashes);
    }

    List<ListedFile> inBranches(UUID school, Collection<Integer> branches) {
        return sql.list(PublishedFiles::file, NOW + " and branch = any(cast(? as integer[]))", school, branches);
    }

    /** What the list says now and did not say at this number. */
    List<ListedFile> cameSince(UUID school, long number) {
        return sql.list(PublishedFiles::file, NOW + " and since > ? order by place", school, number);
    }

    /** What the list said at this number and no longer says. */
    List<ListedFile> goneSince(UUID school, long number) {
        return sql.list(
                PublishedFiles::file,
                "select * from published_file where school_id = ? and until > ? and since <= ? order by place",
                school,
                number,
                number);
    }

    /** Those of the files that the list with this number has; none when it is not the newest. */
    Map<Integer, Blob> at(UUID school, long snapshot, Collection<Integer> places) {
        Map<Integer, Blob> files = new HashMap<>();
        sql.list(
                row -> files.put(row.integer("place"), blob(row)),
                """
                select f.place, f.hash, f.size from published_file f join publication using (school_id)
                where school_id = ? and number = ? and until is null and place = any(cast(? as integer[]))
                """,
                school,
                snapshot,
                places);
        return files;
    }

    /** Those of these files that the school's list names or named. */
    Set<String> knownTo(UUID school, Collection<String> hashes) {
        return new HashSet<>(sql.list(
                row -> row.text("hash"),
                "select distinct hash from published_file where school_id = ? and hash = any(?)",
                school,
                hashes));
    }

    void add(UUID school, long number, Collection<Listed> files) {
        sql.batch(
                """
                insert into published_file (school_id, place, hash, size, urgency, branch, came, since)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                files.stream().map(one -> row(school, number, one)).toList());
    }

    private static List<Object> row(UUID school, long number, Listed listed) {
        ListedFile file = listed.file();
        return List.of(
                school,
                file.place(),
                file.blob().hash().hex(),
                file.blob().size(),
                file.urgency().ordinal(),
                Branches.of(file.blob()),
                listed.came(),
                number);
    }

    void end(UUID school, long number, Collection<Integer> places) {
        sql.update(
                """
                update published_file set until = ?, ended_at = ?
                where school_id = ? and until is null and place = any(cast(? as integer[]))
                """,
                number,
                clock.instant(),
                school,
                new ArrayList<>(places));
    }

    private static Needed neededFile(Row row) throws SQLException {
        return new Needed(blob(row), row.integer("urgency"));
    }

    private static Listed listed(Row row) throws SQLException {
        return new Listed(file(row), row.number("came"));
    }

    private static ListedFile file(Row row) throws SQLException {
        return new ListedFile(row.integer("place"), blob(row), PublishedRecords.urgency(row));
    }

    private static Blob blob(Row row) throws SQLException {
        return new Blob(new Hash(row.text("hash")), row.number("size"));
    }
}
