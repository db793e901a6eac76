package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.disk.Workbench;
import sala.media.subtitle.Cues;
import sala.media.subtitle.EmbeddedReader;
import sala.media.subtitle.Vtt;
import sala.media.teletext.Teletext;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/**
 * Lets ffmpeg take the words out of a recording: what is written as WebVTT, teletext as packets, which are read here.
 * What is drawn, nobody reads.
 */
final class FfmpegEmbedded implements EmbeddedReader {

    private final Programs programs;
    private final Workbench work;

    /** @param work where folders for single files may be made */
    FfmpegEmbedded(Programs programs, Path work) {
        this.programs = programs;
        this.work = new Workbench(work);
    }

    @Override
    public Found read(Path recording) {
        List<WordTrack> tracks = new WordTracks(programs).of(recording);
        if (tracks.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        try {
            return work.with("embedded-" + UUID.randomUUID(), folder -> read(recording, tracks, folder));
        } catch (UncheckedIOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private Found read(Path recording, List<WordTrack> tracks, Path folder) throws IOException {
        List<WordTrack> readable = tracks.stream()
                .filter(track -> track.kind() != WordTrack.Kind.DRAWN)
                .toList();
        boolean taken = !readable.isEmpty() && take(recording, readable, folder);
        List<Embedded> words = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (WordTrack track : tracks) {
            Optional<Cues> cues = taken ? cues(track, folder) : Optional.empty();
            cues.filter(FfmpegEmbedded::saySomething).ifPresent(said -> words.add(new Embedded(track.tag(), said)));
            if (cues.isEmpty()) {
                unread.add(new Unread(track.tag(), reason(track)));
            }
        }
        return new Found(words, unread);
    }

    /** One run for all of them: the file may be long, and is read once. */
    private boolean take(Path recording, List<WordTrack> tracks, Path folder) {
        Words words = Words.ffmpeg().input(recording);
        for (WordTrack track : tracks) {
            if (track.kind() == WordTrack.Kind.TELETEXT) {
                new TeletextPackets(track, folder).addTo(words, track);
            } else {
                words.add("-map", "0:" + track.index(), "-c:s", "webvtt");
                words.anonymous().add("-f", "webvtt", file(track));
            }
        }
        return programs.run(Task.brief(words.list(), folder), Listener.reading(line -> {}))
                .isClean();
    }

    /** Empty when they cannot be read. */
    private static Optional<Cues> cues(WordTrack track, Path folder) throws IOException {
        return switch (track.kind()) {
            case WRITTEN -> written(folder.resolve(file(track)));
            case TELETEXT -> spoken(new TeletextPackets(track, folder));
            case DRAWN -> Optional.empty();
        };
    }

    private static Optional<Cues> written(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Vtt.read(Files.readString(file))) : Optional.empty();
    }

    private static Optional<Cues> spoken(TeletextPackets packets) throws IOException {
        Teletext teletext = new Teletext();
        packets.handTo(teletext);
        return Optional.of(teletext.cues()).filter(FfmpegEmbedded::saySomething);
    }

    private static boolean saySomething(Cues cues) {
        return !cues.list().isEmpty();
    }

    private static Reason reason(WordTrack track) {
        return switch (track.kind()) {
            case WRITTEN -> Reason.BROKEN;
            case TELETEXT -> Reason.TELETEXT;
            case DRAWN -> Reason.DRAWN;
        };
    }

    private static String file(WordTrack track) {
        return "words" + track.index() + ".vtt";
    }
}
