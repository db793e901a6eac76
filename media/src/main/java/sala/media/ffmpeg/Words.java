package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a command, as they are put together. No word in them comes from a person. */
final class Words {

    private final List<String> words;

    private Words(String... first) {
        this.words = new ArrayList<>(List.of(first));
    }

    /** Begins a run of ffmpeg that says nothing but errors, and how far it is. */
    static Words ffmpeg() {
        return new Words("ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-nostats")
                .add("-progress", "pipe:1", "-stats_period", "0.5", "-y");
    }

    /** Begins a run whose sums at the end are read from standard error. */
    static Words talkingFfmpeg() {
        return new Words("ffmpeg", "-nostdin", "-hide_banner", "-v", "info", "-nostats", "-progress", "pipe:1", "-y");
    }

    Words add(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Reads this file, behind the fence. */
    Words input(Source source, String... options) {
        words.addAll(Fence.inputOptions());
        return add(options).add("-i", source.file().toString());
    }

    /** Reads a rendition of our own. */
    Words input(Path made) {
        words.addAll(Fence.inputOptions());
        return add("-i", made.toString());
    }

    /** Leaves out what the recording tells of people and places. */
    Words anonymous() {
        return add("-map_metadata", "-1", "-map_chapters", "-1");
    }

    List<String> list() {
        return List.copyOf(words);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
