package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.child.ChildPrograms;
import sala.media.cut.Cutter;
import sala.media.cut.Piece;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Watch;
import sala.node.NodeSettings;

/** The cutter of this node: with the same programs as its {@link NodeTranscoder}, found when there is work. */
@Singleton
public class NodeCutter implements Cutter {

    private final Path tools;
    private final ChildPrograms children;
    private volatile @Nullable FfmpegCutter cutter;

    @Inject
    public NodeCutter(NodeSettings settings, ChildPrograms children) {
        this.tools = settings.data().resolve("tools").resolve("ffmpeg");
        this.children = children;
    }

    @Override
    public Duration length(Path file) {
        return ready().length(file);
    }

    @Override
    public Path cut(List<Piece> pieces, Path into, Watch watch) {
        return ready().cut(pieces, into, watch);
    }

    private Cutter ready() {
        FfmpegCutter known = cutter;
        if (known != null) {
            return known;
        }
        try {
            FfmpegTools unpacked = FfmpegTools.unpack(tools, children);
            unpacked.complaint().ifPresent(complaint -> {
                throw new TranscoderUnavailable(Problem.PROGRAM_MISSING, complaint);
            });
            FfmpegCutter made = new FfmpegCutter(children, unpacked);
            cutter = made;
            return made;
        } catch (IOException | UncheckedIOException e) {
            throw new TranscoderUnavailable(Problem.PROGRAM_MISSING, e);
        }
    }
}
