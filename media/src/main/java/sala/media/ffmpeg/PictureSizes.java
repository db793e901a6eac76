package sala.media.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.form.FileForm;
import sala.media.making.Work;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** One run of ffmpeg that decodes a picture once and writes it in several sizes, never larger than it is. */
final class PictureSizes {

    /** How each form is read; no other reader is let try. */
    private static final Map<FileForm, String> READERS = Map.of(
            FileForm.PNG, "png_pipe",
            FileForm.JPEG, "jpeg_pipe",
            FileForm.GIF, "gif",
            FileForm.WEBP, "webp_pipe",
            FileForm.BMP, "bmp_pipe",
            FileForm.TIFF, "tiff_pipe",
            FileForm.HEIC, "mov",
            FileForm.AVIF, "mov");

    /** 16384 by 8704. */
    private static final int PIXELS = 142_606_336;

    /** So many pictures of one that moves are kept. */
    private static final int MOST_FRAMES = 300;

    private final Programs programs;
    private final Work work;

    PictureSizes(Programs programs, Work work) {
        this.programs = programs;
        this.work = work;
    }

    /**
     * The names of those that were made, smallest first, in the work's folder. A larger size of a small picture is no
     * larger, and is left away.
     *
     * @throws Unplayable when it is no picture that can be shown
     */
    List<String> make() {
        Ended ended = run(words(new TileProber(programs).tiles(work, reader()).orElse(null)));
        if (!ended.isClean()) {
            throw verdict(ended);
        }
        return Stream.of(Frame.values())
                .filter(frame -> Files.isRegularFile(work.into().resolve(frame.file())))
                .filter(this::saysMore)
                .map(Frame::file)
                .toList();
    }

    private Ended run(List<String> words) {
        return programs.run(Task.brief(words, work.into()), Listener.cancelledBy(new Cancelling(work.cancelled())));
    }

    private String reader() {
        return READERS.getOrDefault(work.form(), "png_pipe");
    }

    private List<String> words(@Nullable PictureTiles tiles) {
        Words words = Words.ffmpeg().add("-protocol_whitelist", "file", "-max_pixels", Integer.toString(PIXELS));
        if (tiles != null) {
            words.add("-threads", "1", "-filter_complex_threads", "1");
        }
        words.add("-f", reader(), "-i", work.file().toString());
        if (tiles != null) {
            words.add("-filter_complex", joined(tiles));
        }
        for (Frame frame : Frame.values()) {
            boolean moves = work.form() == FileForm.GIF && frame != Frame.SMALL;
            words.anonymous()
                    .add(tiles == null ? frame.ofTheFirst() : frame.ofAll())
                    .add("-quality", frame.quality)
                    .add("-frames:v", Integer.toString(moves ? MOST_FRAMES : 1))
                    .add("-c:v", moves ? "libwebp_anim" : "libwebp");
            if (moves) {
                words.add("-loop", "0");
            }
            words.add(frame.file());
        }
        return words.list();
    }

    /** No limit of the decoder's is that of what many small pictures become together. */
    private static String joined(PictureTiles tiles) {
        if (tiles.width() * tiles.height() > PIXELS) {
            throw new Unplayable(Reason.PICTURE_OVER_16K, tiles.width() + " by " + tiles.height());
        }
        return tiles.joined() + ",split=" + Frame.values().length
                + Stream.of(Frame.values()).map(Frame::before).collect(Collectors.joining())
                + Stream.of(Frame.values())
                        .map(frame -> ";" + frame.before() + frame.filter() + frame.after())
                        .collect(Collectors.joining());
    }

    /** Whether it is larger than the size before it, which holds all of a small picture. */
    private boolean saysMore(Frame frame) {
        if (frame == Frame.SMALL) {
            return true;
        }
        Path before = work.into().resolve(Frame.values()[frame.ordinal() - 1].file());
        return WebpHead.of(work.into().resolve(frame.file())).width()
                > WebpHead.of(before).width();
    }

    private RuntimeException verdict(Ended ended) {
        RuntimeException verdict = Verdicts.onFailure(ended);
        return verdict instanceof Unplayable ? new Unplayable(reason(ended), ended.summary()) : verdict;
    }

    private Reason reason(Ended ended) {
        if (ended.complainsOf("Picture size") || ended.complainsOf("exceeds specified max pixel count")) {
            return Reason.PICTURE_OVER_16K;
        }
        // the decoder knows still ones alone
        boolean moves = work.form() == FileForm.WEBP && WebpHead.moves(work.file());
        return moves ? Reason.PICTURE_MOVES : Reason.PICTURE_BROKEN;
    }

    /** What is made: for lists, for pages, and to look closely. */
    private enum Frame {
        SMALL(480, "70"),
        MIDDLE(1280, "78"),
        LARGE(2560, "80");

        private final int longSide;
        private final String quality;

        Frame(int longSide, String quality) {
            this.longSide = longSide;
            this.quality = quality;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT) + ".webp";
        }

        String[] ofTheFirst() {
            return new String[] {"-map", "0:v:0", "-vf", filter()};
        }

        String[] ofAll() {
            return new String[] {"-map", after()};
        }

        String before() {
            return "[whole" + ordinal() + "]";
        }

        String after() {
            return "[size" + ordinal() + "]";
        }

        String filter() {
            return "scale=w='min(" + longSide + ",iw)':h='min(" + longSide
                    + ",ih)':force_original_aspect_ratio=decrease:reset_sar=1";
        }
    }
}
