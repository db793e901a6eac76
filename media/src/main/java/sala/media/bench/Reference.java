package sala.media.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.ladder.Voice;
import sala.media.look.Look;
import sala.media.look.Probed;

/** One plain command that makes the same renditions: no looking first, nothing playable before the end. */
final class Reference {

    private final List<String> words = new ArrayList<>();
    private final Ladder ladder;

    private Reference(Ladder ladder) {
        this.ladder = ladder;
    }

    static List<String> of(String file, Probed probed, Look look) {
        Reference reference = new Reference(Ladder.of(probed, look));
        reference.add("-v", "error", "-i", file, "-filter_complex", reference.graph(probed));
        for (int i = 0; i < reference.ladder.rungs().size(); i++) {
            reference.addRung(i);
        }
        for (int i = 0; i < reference.ladder.voices().size(); i++) {
            reference.addVoice(i);
        }
        return reference.words;
    }

    private String graph(Probed probed) {
        List<String> branches = new ArrayList<>();
        Probed.Picture picture = probed.picture();
        if (picture != null) {
            StringBuilder split = new StringBuilder("[0:" + picture.stream() + "]");
            split.append(picture.interlaced() ? "bwdif=mode=send_frame," : "");
            split.append("format=yuv420p,split=").append(ladder.rungs().size());
            for (int i = 0; i < ladder.rungs().size(); i++) {
                Rung rung = ladder.rungs().get(i);
                split.append("[s").append(i).append(']');
                branches.add("[s" + i + "]fps=" + rung.rate() + ",scale="
                        + rung.size().width() + ":" + rung.size().height() + "[v" + i + "]");
            }
            branches.add(0, split.toString());
        }
        Probed.Sound sound = probed.sound();
        if (sound != null && !ladder.voices().isEmpty()) {
            StringBuilder split = new StringBuilder("[0:" + sound.stream() + "]");
            split.append("aformat=channel_layouts=mono,volume=6dB,alimiter,asplit=")
                    .append(ladder.voices().size());
            for (int i = 0; i < ladder.voices().size(); i++) {
                split.append("[a").append(i).append(']');
            }
            branches.add(split.toString());
        }
        return String.join(";", branches);
    }

    private void addRung(int i) {
        Rung rung = ladder.rungs().get(i);
        String group = Integer.toString(rung.group());
        String factor = Integer.toString(rung.quality().factor());
        add("-map", "[v" + i + "]");
        if (rung.codec() == Rung.Codec.AV1) {
            add("-c:v", "libsvtav1", "-preset", rung.isSlow() ? "8" : "10", "-crf", factor, "-g", group);
            add("-svtav1-params", rung.isSlow() ? "scm=1" : "scm=0");
        } else {
            add("-c:v", "libx264", "-preset", "veryfast", "-crf", factor, "-g", group, "-sc_threshold", "0");
            add("-maxrate", Integer.toString(rung.quality().cap()));
            add("-bufsize", Integer.toString(2 * rung.quality().cap()), "-bf", rung.isSlow() ? "0" : "3");
        }
        addFile(rung.name());
    }

    private void addVoice(int i) {
        Voice voice = ladder.voices().get(i);
        add("-map", "[a" + i + "]", "-b:a", Integer.toString(voice.bits()));
        if (voice.codec() == Voice.Codec.OPUS) {
            add("-c:a", "libopus", "-application", "voip", "-frame_duration", "60");
            add("-compression_level", "5");
        } else {
            add("-c:a", "aac", "-ar", "24000");
        }
        addFile(voice.name());
    }

    private void addFile(String name) {
        add("-f", "hls", "-hls_playlist_type", "vod", "-hls_time");
        add(String.format(Locale.ROOT, "%.3f", ladder.segmentSeconds() - 0.01));
        add("-hls_segment_type", "fmp4", "-hls_flags", "single_file");
        add("-hls_segment_filename", "plain-" + name + ".mp4", "plain-" + name + ".m3u8");
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }
}
