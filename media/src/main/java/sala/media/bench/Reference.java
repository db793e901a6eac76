package sala.media.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.ladder.Voice;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Probed;

/**
 * One plain command that makes the same: all renditions, the poster, the sheet of small pictures and the slides, at the
 * same loudness, which a command that does not listen first can only reach by {@code loudnorm}. It does not look before
 * (it is told the ladder), nothing can be watched before its end, and a crash loses all.
 */
final class Reference {

    private static final String POSTER = "poster";
    private static final String SHEET = "sheet";
    private static final String SLIDES = "slides";

    private final List<String> words = new ArrayList<>();
    private final Ladder ladder;
    private final Look look;

    private Reference(Ladder ladder, Look look) {
        this.ladder = ladder;
        this.look = look;
    }

    static List<String> of(String file, Probed probed, Look look) {
        Reference reference = new Reference(Ladder.of(probed, look), look);
        reference.add("-v", "error", "-i", file, "-filter_complex", reference.graph(probed));
        for (int i = 0; i < reference.ladder.rungs().size(); i++) {
            reference.addRung(i);
        }
        for (int i = 0; i < reference.ladder.voices().size(); i++) {
            reference.addVoice(i);
        }
        reference.addStills();
        return reference.words;
    }

    private String graph(Probed probed) {
        List<String> branches = new ArrayList<>();
        Probed.Picture picture = probed.picture();
        if (picture != null && !ladder.rungs().isEmpty()) {
            addPictures(picture, branches);
        }
        Probed.Sound sound = probed.sound();
        if (sound != null && !ladder.voices().isEmpty()) {
            String labels = IntStream.range(0, ladder.voices().size())
                    .mapToObj(i -> "[a" + i + "]")
                    .collect(Collectors.joining());
            branches.add(
                    "[0:" + sound.stream() + "]aformat=channel_layouts=mono,loudnorm=I=-16:TP=-1.5,aresample=48000,"
                            + "asplit=" + ladder.voices().size() + labels);
        }
        return String.join(";", branches);
    }

    private void addPictures(Probed.Picture picture, List<String> branches) {
        StringBuilder split = new StringBuilder("[0:" + picture.stream() + "]");
        split.append(picture.interlaced() ? "bwdif=mode=send_frame," : "");
        split.append("format=yuv420p,split=").append(ladder.rungs().size() + 2);
        split.append("[" + POSTER + "s][" + SHEET + "s]");
        for (int i = 0; i < ladder.rungs().size(); i++) {
            split.append("[s").append(i).append(']');
        }
        branches.add(split.toString());
        branches.add("[" + POSTER + "s]select=eq(pict_type\\,I)*lt(t\\,120),scale=640:-2,thumbnail=60[" + POSTER + "]");
        branches.add("[" + SHEET + "s]fps=1/" + ladder.segmentSeconds() + ",scale=160:-2,tile=10x10[" + SHEET + "]");
        for (int i = 0; i < ladder.rungs().size(); i++) {
            branches.add(rung(i));
        }
    }

    private String rung(int i) {
        Rung rung = ladder.rungs().get(i);
        String scaled = "[s" + i + "]fps=" + rung.rate() + ",scale="
                + rung.size().width() + ":" + rung.size().height();
        return hasSlides(rung)
                ? scaled + ",split=2[v" + i + "][" + SLIDES + "s];[" + SLIDES
                        + "s]select=eq(n\\,0)+gt(scene\\,0.03)*gte(t-prev_selected_t\\,3)[" + SLIDES + "]"
                : scaled + "[v" + i + "]";
    }

    private boolean hasSlides(Rung rung) {
        return look.profile() != LessonProfile.CAMERA
                && ladder.sharpestSlow().filter(rung::equals).isPresent();
    }

    private void addStills() {
        if (!ladder.rungs().isEmpty()) {
            add("-map", "[" + POSTER + "]", "-frames:v", "1", "-quality", "70", "plain-poster.webp");
            add("-map", "[" + SHEET + "]", "-frames:v", "1", "-quality", "45", "plain-sheet.webp");
        }
        if (ladder.rungs().stream().anyMatch(this::hasSlides)) {
            add("-map", "[" + SLIDES + "]", "-fps_mode", "passthrough", "-c:v", "libwebp", "-quality", "60");
            add("plain-slide-%04d.webp");
        }
    }

    private void addRung(int i) {
        Rung rung = ladder.rungs().get(i);
        String group = Integer.toString(rung.group());
        String factor = Integer.toString(rung.quality().factor());
        add("-map", "[v" + i + "]");
        if (rung.codec() == Rung.Codec.AV1) {
            add("-c:v", "libsvtav1", "-preset", "8", "-crf", factor, "-g", group);
            add("-svtav1-params", rung.isSlow() ? "scm=1" : "scm=0");
            addCap(rung);
        } else {
            add("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "main", "-crf", factor, "-g", group);
            add("-keyint_min", group, "-sc_threshold", "0");
            addCap(rung);
            add("-bf", rung.isSlow() ? "0" : "3");
        }
        addFile(rung.name());
    }

    private void addCap(Rung rung) {
        int cap = rung.quality().cap();
        add("-maxrate", Integer.toString(cap), "-bufsize", Integer.toString(2 * cap));
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
