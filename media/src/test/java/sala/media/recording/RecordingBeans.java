package sala.media.recording;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import sala.access.Grant;
import sala.access.Role;
import sala.change.ChangeLog;
import sala.child.ChildPrograms;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.RunForTests;
import sala.media.cut.Cutter;
import sala.media.ffmpeg.NodeCutter;
import sala.media.item.MediaItem;
import sala.media.timetable.Link;
import sala.media.timetable.TimetableBeans;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.TestDatabase;

/** The beans of recordings as the container would put them together, and a watched folder. */
final class RecordingBeans {

    static final ChildPrograms CHILDREN = new ChildPrograms(Path.of("target/child-programs"));

    final TimetableBeans times;
    final Path watched;
    final RecordingRows rows;
    final PartRows parts;
    final RecordingInbox inbox;
    final InboxSweep sweep;
    final WatchFolders watch;
    final RecordingsGoOn goOn;
    final SubmitLessons submit;
    final CutRecording cut;
    final Recordings recordings;
    final Person owner;

    private final Sql sql;

    RecordingBeans(TestDatabase db, Path folder) {
        times = new TimetableBeans(db, folder.resolve("data/blobs"));
        watched = folder.resolve("watched");
        sql = new Sql(db.dataSource());
        NodeSettings node = new NodeSettings(
                NodeRole.DISTRICT, folder.resolve("data"), 9500, 9501, "test", folder.resolve("data"), false);
        WatchSettings settings = new WatchSettings(
                List.of(watched), Duration.ofSeconds(60), Duration.ofSeconds(2), Duration.ofHours(3), true, "");
        Transactions transactions = new Transactions(db.userTransaction());
        People people = new People(times.media.entities, new ChangeLog(sql, times.media.clock));
        owner = new Person(UUID.randomUUID(), new Username("recorder"), new PersonName("นาย", "บันทึก", "รายการ"), "x");
        owner.give(Grant.district(Role.DISTRICT_ADMIN));
        db.inTransaction(() -> people.add(owner));
        RecordingOwner whose = new RecordingOwner(settings, people);
        rows = new RecordingRows(sql, times.media.clock);
        parts = new PartRows(sql, times.media.clock);
        RecordingJobs jobs = new RecordingJobs(times.media.jobs);
        Cutter cutter =
                new NodeCutter(new NodeSettings(NodeRole.DISTRICT, TOOLS, 9500, 9501, "test", TOOLS, false), CHILDREN);
        Bench bench = new Bench(node);
        LessonShelf shelf = new LessonShelf(
                parts, times.media.intake, times.media.transcoding, times.timetable, whose, transactions);
        LessonCutter lessons =
                new LessonCutter(settings, rows, cutter, bench, times.media.blobs, shelf, times.media.clock);
        cut = new CutRecording(rows, parts, times.rows, new Inspection(rows, cutter, bench), lessons);
        RecordingNames names = new RecordingNames(folder.resolve("own-names.txt"));
        inbox = new RecordingInbox(node, names, times.rows);
        sweep = new InboxSweep(inbox, rows, times.media.clock);
        watch = new WatchFolders(settings, rows, inbox, names, jobs, times.media.clock);
        goOn = new RecordingsGoOn(settings, rows, jobs, times.media.clock);
        submit = new SubmitLessons(settings, parts, times.media.items, times.media.decisions, whose, transactions);
        recordings = new Recordings(rows, parts, new ChannelClocks(sql), jobs, node);
        try {
            Files.createDirectories(watched);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Path TOOLS = Path.of("target/cutter").toAbsolutePath();

    /** Puts a file into the watched folder, last changed now. */
    Path arrive(Path file, String name) {
        try {
            Path there = watched.resolve(name);
            Files.createDirectories(there.getParent());
            Files.copy(file, there);
            return touched(there);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path touched(Path file) {
        try {
            return Files.setLastModifiedTime(file, FileTime.from(times.media.clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks as often as it takes until files that do not change are taken. */
    void lookUntilTaken() {
        for (int look = 0; look < 3; look++) {
            watch.run();
            times.media.clock.advance(Duration.ofSeconds(45));
        }
        watch.run();
    }

    Recording only() {
        return all().get(0);
    }

    List<Recording> all() {
        return rows.page(Arrays.asList(RecordingState.values()), new Paging(1, 50))
                .items();
    }

    Recording named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** As the scheduler would: the job is over afterwards. */
    Fate cut(Recording recording) {
        Fate fate = cut.run(run(recording));
        sql.update("update job set state = 'DONE' where key = ?", recording.id().toString());
        return fate;
    }

    void cutAll() {
        all().stream()
                .filter(one -> one.state() == RecordingState.WAITING)
                .sorted(Comparator.comparing(Recording::name))
                .forEach(this::cut);
    }

    static JobRun run(Recording recording) {
        return new RunForTests(Json.createObjectBuilder()
                .add("recording", recording.id().toString())
                .build());
    }

    /** What hangs on the lessons of a day, in their order. */
    List<MediaItem> items() {
        return times.on(TimetableBeans.MONDAY).stream()
                .flatMap(airing -> times.links.of(List.of(airing.id())).stream())
                .map(Link::target)
                .map(times.media.items::get)
                .toList();
    }

    Duration length(MediaItem item) {
        return times.media.blobs.withFile(item.original().blob().orElseThrow().hash(), file -> new NodeCutter(
                        new NodeSettings(NodeRole.DISTRICT, TOOLS, 9500, 9501, "test", TOOLS, false), CHILDREN)
                .length(file));
    }

    void at(Instant moment) {
        times.media.clock.set(moment);
    }
}
