package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import sala.media.subtitle.Cues;
import sala.media.subtitle.SubtitleReader;
import sala.node.NodeSettings;

/** Reads subtitles with the programs of this node. */
@Singleton
public class NodeSubtitles implements SubtitleReader {

    private final NodeTranscoder transcoder;
    private final Path work;

    @Inject
    public NodeSubtitles(NodeTranscoder transcoder, NodeSettings settings) {
        this.transcoder = transcoder;
        this.work = settings.data().resolve("work").resolve("words");
    }

    /** @throws sala.media.transcode.TranscoderUnavailable when the programs do not run on this machine */
    @Override
    public Cues read(String text) {
        return new FfmpegSubtitles(transcoder.programs(), work).read(text);
    }
}
