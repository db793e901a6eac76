package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.disk.Folders;
import sala.media.ladder.Chunk;
import sala.media.ladder.Effort;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.look.Look;
import sala.media.look.LookText;
import sala.media.look.Probed;
import sala.media.look.Seen;
import sala.media.transcode.Company;
import sala.media.transcode.Outlook;
import sala.media.transcode.Pace;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * The way of one recording: looked at, then the sounds and the lowest picture, with which it can be watched already,
 * then all other pictures at once. Each part is kept as soon as it is complete.
 */
final class Encoding {

    static final String LOOK = "look";
    static final String SOUNDS = "sounds";
    static final String POSTER = "poster";
    static final String FIRST = "first";
    static final String REST = "rest";
    static final String STILLS = "stills";
    /** In a file that keeps no index one cannot go to a place and be sure to be there. */
    private static final Set<String> CANNOT_SEEK = Set.of("mp3", "aac", "mpegvideo", "amr", "mpeg");

    private final Programs programs;
    private final Source source;
    private final Stages stages;
    private final Duration chunk;
    private final Pace pace;

    /**
     * @param stages what of the work is there already
     * @param usual how this machine does its work
     */
    Encoding(Programs programs, Source source, Stages stages, Usual usual) {
        this.programs = programs;
        this.source = source;
        this.stages = stages;
        this.chunk = usual.chunk();
        this.pace = usual.pace();
    }

    Transcoded run() throws IOException {
        long begun = System.nanoTime();
        boolean looked = stages.isDone(LOOK);
        Look look = look();
        Ladder ladder = Ladder.of(source.probed(), look);
        if (ladder.names().isEmpty()) {
            throw new Unplayable(Reason.NO_STREAM, "nothing to make of it as " + look.profile());
        }
        Workload load = new Workload(source, ladder, look, chunks(ladder));
        Outlook outlook = new Outlook(load.whole(), source.watch(), pace, begun);
        if (looked) {
            outlook.inherited(load.look());
        } else {
            outlook.finished(load.look(), System.nanoTime());
        }
        Run run = new Run(programs, source, stages, outlook);
        Harvest harvest = new Harvest(source, stages, ladder);
        new SoundWork(run, ladder).make(look, load.sounds());
        run.once(POSTER, load.poster(), folder -> new PosterFrame(programs).take(source, look.seen(), folder));
        makePictures(FIRST, run, ladder, look);
        if (!ladder.rest().isEmpty()) {
            source.watch().playable(harvest.of(look, ladder.first()));
            makePictures(REST, run, ladder, look);
        }
        new StillWork(run, ladder, harvest).make(look, load.stills());
        outlook.ended(System.nanoTime());
        return harvest.of(look, ladder.rungs());
    }

    /** True when there was something to do. */
    boolean help() throws IOException {
        Look look = look();
        Ladder ladder = Ladder.of(source.probed(), look);
        Company company = source.watch().company();
        String stage = company.has(FIRST) ? REST : FIRST;
        boolean shared = chunks(ladder).size() > 1 && !company.has(REST);
        if (!shared || rungs(stage, ladder).isEmpty()) {
            return false;
        }
        Outlook outlook = new Outlook(1, source.watch(), new Pace(), System.nanoTime());
        PictureWork work = pictures(new Run(programs, source, stages, outlook), ladder, look);
        return work != null && work.help(stage, rungs(stage, ladder));
    }

    private Look look() throws IOException {
        stages.once(LOOK, folder -> {
            Path notes = Files.createDirectory(folder.resolve("notes"));
            Look look = Look.of(
                    new PictureLook(programs).look(source, notes), new SoundLook(programs).listen(source, notes));
            Files.writeString(folder.resolve(LOOK), LookText.write(look));
            // whoever goes on with this work needs nothing of them
            Folders.delete(notes);
        });
        Look looked = LookText.read(Files.readString(stages.folder(LOOK).resolve(LOOK)));
        return source.as() == null ? looked : looked.as(source.as());
    }

    private List<Chunk> chunks(Ladder ladder) {
        Probed probed = source.probed();
        Duration length = probed.length();
        return length == null || CANNOT_SEEK.contains(probed.container().format())
                ? Chunk.WHOLE
                : Chunk.of(length, chunk, ladder.segmentSeconds());
    }

    private void makePictures(String stage, Run run, Ladder ladder, Look look) {
        PictureWork work = pictures(run, ladder, look);
        if (work != null) {
            work.make(stage, rungs(stage, ladder));
        }
    }

    private static List<Rung> rungs(String stage, Ladder ladder) {
        return stage.equals(FIRST) ? ladder.first() : ladder.rest();
    }

    /** Null for sound alone. */
    private @Nullable PictureWork pictures(Run run, Ladder ladder, Look look) {
        Probed.Picture picture = source.probed().picture();
        Seen seen = look.seen();
        return picture == null || seen == null
                ? null
                : new PictureWork(run, new Effort(picture, look.profile()), seen, chunks(ladder));
    }

    /**
     * How a machine does its work.
     *
     * @param chunk how much of a lesson is encoded at a time
     */
    record Usual(Duration chunk, Pace pace) {}
}
