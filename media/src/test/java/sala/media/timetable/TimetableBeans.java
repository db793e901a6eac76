package sala.media.timetable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.media.disk.OfficeRules;
import sala.media.item.MediaBeans;
import sala.media.timetable.csv.ProgrammePlan;
import sala.media.timetable.csv.Programmes;
import sala.school.Classrooms;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** The beans of the timetable as the container would put them together. */
public final class TimetableBeans {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Channel DLTV4 = new Channel("DLTV4");

    public final TestDatabase db;
    public final MediaBeans media;
    public final AiringRows rows;
    public final Links links;
    public final Timetable timetable;
    public final Programmes programmes;
    public final SchoolWindow window;
    public final TimetableReplicas replicas;

    public TimetableBeans(TestDatabase db, Path folder) {
        this.db = db;
        media = new MediaBeans(db, folder);
        media.clock.set(MONDAY.atTime(8, 0).atZone(Slot.THAILAND).toInstant());
        Sql sql = new Sql(db.dataSource());
        rows = new AiringRows(sql);
        links = new Links(sql);
        TimetableDays days = new TimetableDays(sql, new ChangeLog(sql, media.clock));
        timetable = new Timetable(rows, days, links, media.keys);
        DaysOfChannels whole = new DaysOfChannels(rows, days);
        programmes = new Programmes(sql, whole, new OfficeRules(sql), media.clock);
        window = new SchoolWindow(new Classrooms(media.entities, new ChangeLog(sql, media.clock)), links, media.clock);
        replicas = new TimetableReplicas(whole, days, links, window);
    }

    /** A lesson for ป.4 on DLTV4. */
    public Airing lesson(LocalDate day, String from, String to, String title) {
        Slot slot = new Slot(DLTV4, day, LocalTime.parse(from), LocalTime.parse(to));
        Topic topic = new Topic(Set.of(Grade.P4), SubjectGroup.MATHEMATICS, title, "");
        UUID id = db.inTransaction(() -> timetable.add(media.supervisor, slot, topic));
        return rows.find(id).orElseThrow();
    }

    public ProgrammePlan plan(String csv) {
        return plan(csv, StandardCharsets.UTF_8);
    }

    public ProgrammePlan plan(String csv, Charset charset) {
        UUID file = take(csv.getBytes(charset));
        return db.inTransaction(() -> programmes.plan(media.supervisor, file));
    }

    public ProgrammePlan accept(String csv) {
        UUID file = take(csv.getBytes(StandardCharsets.UTF_8));
        return db.inTransaction(() -> programmes.accept(media.supervisor, file));
    }

    public UUID take(byte[] file) {
        return db.inTransaction(() -> programmes.take(media.supervisor, "ผังรายการ.csv", file));
    }

    public List<Airing> on(LocalDate day) {
        return rows.of(new AiringFilter(day, null, null));
    }
}
