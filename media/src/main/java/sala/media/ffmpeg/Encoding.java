package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.media.cmaf.Header;
import sala.media.hls.Segments;
import sala.media.ladder.Chunk;
import sala.media.ladder.Effort;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.ladder.Voice;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.LookText;
import sala.media.look.Probed;
import sala.media.look.Seen;
import sala.media.transcode.Company;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeRendition.Frame;
import sala.media.transcode.MadeStill;
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

    private static final String LOOK = "look";
    private static final String SOUNDS = "sounds";
    private static final String POSTER = "poster";
    private static final String FIRST = "first";
    private static final String REST = "rest";
    private static final String STILLS = "stills";
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
        makeSounds(run, ladder, look, load.sounds());
        run.once(POSTER, load.poster(), folder -> new PosterFrame(programs).take(source, look.seen(), folder));
        makePictures(FIRST, run, ladder, ladder.first(), look);
        if (!ladder.rest().isEmpty()) {
            source.watch().playable(finished(look, ladder, ladder.first()));
            makePictures(REST, run, ladder, ladder.rest(), look);
        }
        makeStills(run, ladder, look, load.stills());
        outlook.ended(System.nanoTime());
        return finished(look, ladder, ladder.rungs());
    }

    /** True when there was something to do. */
    boolean help() throws IOException {
        Look look = look();
        Ladder ladder = Ladder.of(source.probed(), look);
        List<Chunk> chunks = chunks(ladder);
        Company company = source.watch().company();
        boolean first = !company.has(FIRST);
        List<Rung> rungs = first ? ladder.first() : ladder.rest();
        Probed.Picture picture = source.probed().picture();
        Seen seen = look.seen();
        if (chunks.size() < 2 || company.has(REST) || rungs.isEmpty() || picture == null || seen == null) {
            return false;
        }
        Outlook outlook = new Outlook(1, source.watch(), new Pace(), System.nanoTime());
        PictureWork work = new PictureWork(
                new Run(programs, source, stages, outlook), new Effort(picture, look.profile()), seen, chunks);
        return work.help(first ? FIRST : REST, rungs);
    }

    private Look look() throws IOException {
        stages.once(LOOK, folder -> {
            Look look = Look.of(
                    new PictureLook(programs).look(source, folder), new SoundLook(programs).listen(source, folder));
            Files.writeString(folder.resolve(LOOK), LookText.write(look));
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

    private void makeSounds(Run run, Ladder ladder, Look look, double effort) {
        Probed.Sound sound = source.probed().sound();
        if (sound == null || ladder.voices().isEmpty()) {
            return;
        }
        run.once(SOUNDS, effort, folder -> {
            run.encode(
                    SoundCommand.of(source, sound, ladder, look.heard()),
                    folder,
                    new Goal(source.seconds(), 0, effort));
            for (Voice voice : ladder.voices()) {
                keepSound(voice.name(), folder);
            }
        });
    }

    /** A track on which nothing can be decoded is no reason to refuse the picture. */
    private void keepSound(String name, Path folder) throws IOException {
        Path file = folder.resolve(Outputs.file(name));
        Optional<Segments> written = WrittenPlaylist.find(folder.resolve(Outputs.playlist(name)), file);
        if (written.isPresent()) {
            Outputs.write(written.get(), name, folder);
        } else if (source.probed().picture() == null) {
            throw new Unplayable(Reason.DAMAGED, "no sound could be decoded");
        }
    }

    private @Nullable Path poster() {
        Path poster = stages.folder(POSTER).resolve(PosterFrame.NAME);
        return Files.isRegularFile(poster) ? poster : null;
    }

    private void makePictures(String stage, Run run, Ladder ladder, List<Rung> rungs, Look look) {
        Probed.Picture picture = source.probed().picture();
        if (picture != null && look.seen() != null) {
            Effort effort = new Effort(picture, look.profile());
            new PictureWork(run, effort, look.seen(), chunks(ladder)).make(stage, rungs);
        }
    }

    /** Small pictures from the lowest rendition, slides from the sharpest of those with few pictures. */
    private void makeStills(Run run, Ladder ladder, Look look, double effort) {
        if (ladder.rungs().isEmpty()) {
            return;
        }
        run.once(STILLS, effort, folder -> {
            StillFrames frames = new StillFrames(programs, source, folder);
            Rung lowest = ladder.rungs().get(0);
            MadeRendition first = made(lowest, ladder);
            List<MadeStill> stills = new ArrayList<>();
            frames.sheet(first.file(), lowest, first.segments().list().size()).ifPresent(stills::add);
            Optional<Rung> sharpest = ladder.sharpestSlow();
            if (sharpest.isPresent() && look.profile() != LessonProfile.CAMERA) {
                Path file = made(sharpest.get(), ladder).file();
                stills.addAll(frames.slides(file, sharpest.get(), look.profile()));
            }
            StillIndex.write(stills, folder);
        });
    }

    private Transcoded finished(Look look, Ladder ladder, List<Rung> rungs) throws IOException {
        List<MadeRendition> made = new ArrayList<>();
        for (Rung rung : rungs) {
            made.add(made(rung, ladder));
        }
        for (Voice voice : ladder.voices()) {
            if (Files.exists(stages.folder(SOUNDS).resolve(Outputs.segments(voice.name())))) {
                made.add(made(voice.name(), SOUNDS, null));
            }
        }
        Duration length = length(made);
        if (!Lengths.matches(source.probed(), length)) {
            throw new Unplayable(
                    Reason.TRUNCATED,
                    "made " + length + " of " + source.probed().length());
        }
        List<MadeStill> stills = stages.isDone(STILLS) ? StillIndex.read(stages.folder(STILLS)) : List.of();
        return new Transcoded(look, length, made, poster(), stills);
    }

    private MadeRendition made(Rung rung, Ladder ladder) throws IOException {
        String stage = ladder.first().contains(rung) ? FIRST : REST;
        return made(
                rung.name(), stage, new Frame(rung.size().width(), rung.size().height(), rung.rate()));
    }

    private MadeRendition made(String name, String stage, @Nullable Frame frame) throws IOException {
        Path folder = stages.folder(stage);
        Path file = folder.resolve(Outputs.file(name));
        return new MadeRendition(name, file, Header.of(file).codecs(), Outputs.read(name, folder), frame);
    }

    private static Duration length(List<MadeRendition> made) {
        double seconds = made.stream()
                .mapToDouble(rendition -> rendition.segments().seconds())
                .max()
                .orElse(0);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /**
     * How a machine does its work.
     *
     * @param chunk how much of a lesson is encoded at a time
     */
    record Usual(Duration chunk, Pace pace) {}
}
