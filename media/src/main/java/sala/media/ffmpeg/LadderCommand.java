package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sala.media.transcode.Probed;
import sala.media.transcode.Rung;

/**
 * The one command that makes all renditions: the file is decoded once and split, which costs two thirds of a command
 * for each. No word in it comes from a person.
 */
final class LadderCommand {

    static final String SOUND = "sound";

    private final Recipe recipe;
    private final List<String> arguments = new ArrayList<>();

    private LadderCommand(Recipe recipe) {
        this.recipe = recipe;
    }

    static List<String> of(Recipe recipe) {
        return new LadderCommand(recipe).build();
    }

    /** The playlist that ffmpeg writes for a rendition, in the folder where it runs. */
    static String playlist(String rendition) {
        return rendition + ".m3u8";
    }

    /** The rendition itself. */
    static String file(String rendition) {
        return rendition + ".mp4";
    }

    private List<String> build() {
        add("ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-nostats", "-progress", "pipe:1");
        add("-stats_period", "1", "-y");
        arguments.addAll(Fence.inputOptions());
        add("-i", recipe.file().toString());
        Probed.Picture picture = recipe.probed().picture();
        if (picture != null) {
            add("-filter_complex", filters(picture));
            IntStream.range(0, recipe.rungs().size()).forEach(this::addPicture);
        }
        Probed.Sound sound = recipe.probed().sound();
        if (sound != null) {
            addSound(sound);
        }
        return arguments;
    }

    /** Half pictures joined, a steady rate, the largest size; then one branch a rung. */
    private String filters(Probed.Picture picture) {
        List<Rung> rungs = recipe.rungs();
        Rung top = rungs.get(rungs.size() - 1);
        StringBuilder graph = new StringBuilder("[0:" + picture.stream() + "]");
        if (picture.interlaced()) {
            graph.append("bwdif=mode=send_frame:deint=interlaced,");
        }
        graph.append("fps=" + picture.rate() + "," + scaled(top) + ",format=yuv420p,split=" + rungs.size());
        graph.append(labels("s")).append(';');
        return graph + IntStream.range(0, rungs.size()).mapToObj(this::branch).collect(Collectors.joining(";"));
    }

    private String branch(int number) {
        Rung rung = recipe.rungs().get(number);
        return "[s" + number + "]fps=" + rung.rate() + "," + scaled(rung) + "[v" + number + "]";
    }

    private static String scaled(Rung rung) {
        return "scale=" + rung.width() + ":" + rung.height() + ":flags=bicubic,setsar=1";
    }

    private String labels(String letter) {
        return IntStream.range(0, recipe.rungs().size())
                .mapToObj(number -> "[" + letter + number + "]")
                .collect(Collectors.joining());
    }

    private void addPicture(int number) {
        Rung rung = recipe.rungs().get(number);
        String group = Integer.toString(rung.group());
        add("-map", "[v" + number + "]", "-c:v", "libx264", "-preset", "veryfast", "-profile:v", "main");
        add("-crf", Integer.toString(rung.quality()), "-maxrate", Integer.toString(rung.cap()));
        add("-bufsize", Integer.toString(rung.cap() * 2), "-g", group, "-keyint_min", group, "-sc_threshold", "0");
        if (rung.isSlow()) {
            add("-bf", "0");
        }
        addSegments(rung.name(), rung.group() / rung.rate().perSecond());
    }

    private void addSound(Probed.Sound sound) {
        add("-map", "0:" + sound.stream(), "-c:a", "aac", "-ac", "1", "-ar", "24000");
        add("-b:a", Integer.toString(recipe.soundBits()), "-af", recipe.soundFilter());
        addSegments(SOUND, 6);
    }

    /**
     * One file with byte ranges. B-frames would shift the picture against the sound by as much as 0.4 s, unless their
     * offsets may be negative; the edit list that ffmpeg adds would shift it again in players that honour it.
     */
    private void addSegments(String name, double seconds) {
        add("-map_metadata", "-1", "-map_chapters", "-1", "-f", "hls", "-hls_playlist_type", "vod");
        add("-hls_time", String.format(Locale.ROOT, "%.3f", seconds - 0.01));
        add("-hls_segment_type", "fmp4", "-hls_flags", "single_file");
        add("-hls_segment_options", "movflags=+negative_cts_offsets:use_editlist=0");
        add("-hls_segment_filename", file(name), playlist(name));
    }

    private void add(String... words) {
        arguments.addAll(List.of(words));
    }
}
