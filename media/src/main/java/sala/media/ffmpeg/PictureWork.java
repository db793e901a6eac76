package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.media.cmaf.Piece;
import sala.media.cmaf.Splice;
import sala.media.hls.Segments;
import sala.media.ladder.Chunk;
import sala.media.ladder.Effort;
import sala.media.ladder.Rung;
import sala.media.look.Probed;
import sala.media.look.Seen;
import sala.media.transcode.Company;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Makes pictures of a lesson chunk by chunk, several in one process, and joins the chunks. */
final class PictureWork {

    private final Run run;
    private final Seen seen;
    private final Effort effort;
    private final List<Chunk> chunks;
    private final @Nullable HardwareEncoder hardware;

    PictureWork(Run run, Effort effort, Seen seen, List<Chunk> chunks) {
        this.run = run;
        this.seen = seen;
        this.effort = effort;
        this.chunks = chunks;
        this.hardware = null;
    }

    /**
     * The same by an encoder in hardware; its chunks have names of their own, since they cannot be joined to others.
     */
    private PictureWork(PictureWork other, HardwareEncoder hardware) {
        this.run = other.run;
        this.seen = other.seen;
        this.effort = other.effort;
        this.chunks = other.chunks;
        this.hardware = hardware;
    }

    /** Fills a stage with finished renditions of these rungs. */
    void make(String stage, List<Rung> rungs) {
        HardwareEncoder found = run.programs().hardware().usable();
        boolean alone = run.source().watch().company() == Company.NONE;
        if (found == null || !alone || rungs.stream().noneMatch(HardwareEncoder::isFor)) {
            makeAll(stage, rungs);
        } else {
            new PictureWork(this, found).makeOrLeaveTo(this, stage, rungs);
        }
    }

    /** What the processor cannot do either is not the hardware's fault. */
    private void makeOrLeaveTo(PictureWork processor, String stage, List<Rung> rungs) {
        double reached = run.outlook().done();
        try {
            makeAll(stage, rungs);
        } catch (Unplayable | TranscoderUnavailable failed) {
            run.outlook().backTo(reached);
            processor.makeAll(stage, rungs);
            run.programs().hardware().distrust(failed);
        }
    }

    private void makeAll(String stage, List<Rung> rungs) {
        if (rungs.isEmpty()) {
            return;
        }
        if (run.stages().isDone(stage)) {
            chunks.forEach(chunk -> run.outlook().inherited(effort(rungs, chunk)));
        } else if (chunks.size() == 1) {
            run.once(stage, effort(rungs, chunks.get(0)), folder -> encode(rungs, chunks.get(0), folder));
        } else {
            makeInChunks(stage, rungs);
        }
    }

    private double effort(List<Rung> rungs, Chunk chunk) {
        return effort.ofPictures(rungs, seconds(rungs, chunk));
    }

    private double seconds(List<Rung> rungs, Chunk chunk) {
        return chunk.seconds(rungs.get(0).groupSeconds(), run.source().seconds());
    }

    private void makeInChunks(String stage, List<Rung> rungs) {
        new ChunkRound(run.source().watch()).through(chunks, chunk -> make(stage, rungs, chunk));
        run.stages().once(stage, folder -> join(stage, rungs, folder));
        run.stages().forget(stage + "-");
    }

    /** True when the chunk is here; false when somebody else is at it. */
    private boolean make(String stage, List<Rung> rungs, Chunk chunk) {
        String part = part(stage, chunk);
        Company company = run.source().watch().company();
        if (run.stages().isDone(part)) {
            run.outlook().inherited(effort(rungs, chunk));
            return true;
        }
        if (company.fetch(part)) {
            run.outlook().finished(effort(rungs, chunk), System.nanoTime());
            return true;
        }
        if (!company.take(part)) {
            return false;
        }
        try {
            // somebody may have finished it just before it was taken
            boolean unused = company.fetch(part);
            run.once(part, effort(rungs, chunk), folder -> encode(rungs, chunk, folder));
            return true;
        } finally {
            company.leave(part);
        }
    }

    /** Makes chunks for somebody else, who begins at the other end; true when there was something to do. */
    boolean help(String stage, List<Rung> rungs) {
        Company company = run.source().watch().company();
        boolean helped = false;
        for (int last = chunks.size() - 1; last >= 0; last--) {
            String part = part(stage, chunks.get(last));
            if (!company.has(part) && !company.has(stage)) {
                helped |= make(stage, rungs, chunks.get(last));
            }
        }
        return helped;
    }

    private String part(String stage, Chunk chunk) {
        String by = hardware == null ? "" : "-" + hardware.name();
        return String.format(Locale.ROOT, "%s-%04d%s", stage, chunk.number(), by);
    }

    private void encode(List<Rung> rungs, Chunk chunk, Path folder) throws IOException {
        Probed.Picture picture = Objects.requireNonNull(run.source().probed().picture());
        List<String> words = new PictureCommand(run.source(), seen, rungs, chunk).words(picture, hardware);
        double rate = rungs.get(0).rate().perSecond();
        run.encode(words, folder, new Goal(seconds(rungs, chunk), rate, effort(rungs, chunk)));
        for (Rung rung : rungs) {
            Path file = folder.resolve(Outputs.file(rung.name()));
            Optional<Segments> written = WrittenPlaylist.find(folder.resolve(Outputs.playlist(rung.name())), file);
            if (written.isPresent()) {
                Outputs.write(written.get(), rung.name(), folder);
            } else if (chunk.number() == 0) {
                throw new Unplayable(Reason.DAMAGED, "not one picture could be decoded");
            }
        }
    }

    private void join(String stage, List<Rung> rungs, Path into) throws IOException {
        for (Rung rung : rungs) {
            Segments joined = Splice.of(pieces(stage, rung), into.resolve(Outputs.file(rung.name())));
            Outputs.write(joined, rung.name(), into);
        }
    }

    /** The picture may end before the sound, and with it the last chunks are empty. */
    private List<Piece> pieces(String stage, Rung rung) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Path folder = run.stages().folder(part(stage, chunk));
            Path file = folder.resolve(Outputs.file(rung.name()));
            if (!Files.exists(folder.resolve(Outputs.segments(rung.name())))) {
                break;
            }
            Segments segments = Outputs.read(rung.name(), folder);
            pieces.add(new Piece(file, segments, chunk.from(rung.groupSeconds())));
            if (chunk.segments() != null && segments.list().size() < chunk.segments()) {
                break;
            }
        }
        return pieces;
    }
}
