package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import sala.media.subtitle.EmbeddedReader;
import sala.node.NodeSettings;

/** Reads the words within recordings with the programs of this node. */
@Singleton
public class NodeEmbedded implements EmbeddedReader {

    private final NodeTranscoder transcoder;
    private final Path work;

    @Inject
    public NodeEmbedded(NodeTranscoder transcoder, NodeSettings settings) {
        this.transcoder = transcoder;
        this.work = settings.data().resolve("work").resolve("words");
    }

    /** @throws sala.media.transcode.TranscoderUnavailable when the programs do not run on this machine */
    @Override
    public Found read(Path recording) {
        return new FfmpegEmbedded(transcoder.programs(), work).read(recording);
    }
}
