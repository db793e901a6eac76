package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.media.disk.name.NamedForm;
import sala.sql.Sql;

/** Counts plans. */
@Singleton
public class Tallies {

    private final Sql sql;

    @Inject
    public Tallies(Sql sql) {
        this.sql = sql;
    }

    public Tally of(UUID disk) {
        return new Tally(
                sql.list(
                        row -> new Tally.Line(
                                FileState.valueOf(row.text("state")),
                                row.text("reason"),
                                NamedForm.valueOf(row.text("form")),
                                row.number("files"),
                                row.number("bytes")),
                        "select state, reason, form, count(*) as files, sum(bytes) as bytes from disk_file where import = ?"
                                + " group by state, reason, form order by state, reason, form",
                        disk),
                sql.number(
                        "select count(*) from disk_file where import = ? and state in ('PROPOSED', 'ACCEPTED')"
                                + " and (subject is null or grades = '|')",
                        disk),
                sql.number(
                        "select count(distinct lesson) from disk_file where import = ?"
                                + " and state in ('PROPOSED', 'ACCEPTED', 'BROUGHT')",
                        disk));
    }

    /** How many recordings that came from this disk the encoder has still to work on. */
    public long toEncode(UUID disk) {
        return sql.number(
                "select count(*) from disk_file f join media_item m on m.id = f.item where f.import = ?"
                        + " and f.state = 'BROUGHT' and m.kind in ('VIDEO', 'AUDIO')"
                        + " and m.readiness in ('UPLOADED', 'QUEUED', 'PROCESSING')",
                disk);
    }
}
