package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.child.ChildPrograms;
import sala.disk.Folders;
import sala.media.look.Probed;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Watch;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.node.StartStep;

/**
 * The transcoder of this node: unpacks its programs when the server starts. A machine on which they do not run is a
 * node all the same; it plays and teaches, and says at its start and with each item why it cannot encode.
 */
@Singleton
public class NodeTranscoder implements Transcoder, StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(NodeTranscoder.class);

    private static final String SETTING = "sala.hardware";

    private final Path tools;
    private final ChildPrograms children;
    private volatile @Nullable FfmpegTranscoder transcoder;
    private volatile @Nullable Programs programs;
    private volatile Optional<String> complaint = Optional.of("The programs for videos are not unpacked yet");

    @Inject
    public NodeTranscoder(NodeSettings settings, ChildPrograms children) {
        this.tools = settings.data().resolve("tools").resolve("ffmpeg");
        this.children = children;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return true;
    }

    @Override
    public void start() {
        try {
            FfmpegTools unpacked = FfmpegTools.unpack(tools, children);
            complaint = unpacked.complaint();
            Programs ready = new Programs(children, unpacked.folder());
            Programs equipped = complaint.isPresent() ? ready : ready.with(search(ready));
            transcoder = new FfmpegTranscoder(equipped, FfmpegTranscoder.CHUNK);
            programs = equipped;
        } catch (IOException | UncheckedIOException e) {
            complaint = Optional.of("Videos cannot be encoded on this machine: " + e.getMessage());
        }
        complaint.ifPresent(LOG::warn);
    }

    /** An encoder in hardware; null when there is none that is worth it, or none is wanted. */
    private @Nullable HardwareEncoder search(Programs ready) throws IOException {
        if (System.getProperty(SETTING, "auto").equals("off") || !Files.exists(HardwareEncoder.CARD)) {
            return null;
        }
        Path folder = Files.createDirectories(tools.resolveSibling("trial"));
        try {
            HardwareTrial.Found found = HardwareTrial.search(ready, folder, HardwareEncoder.KNOWN);
            LOG.info("Encoders in hardware: {}", found.said());
            return found.encoder();
        } finally {
            Folders.delete(folder);
        }
    }

    /** The name of the encoder in hardware that works here; empty when the processor encodes. */
    @Override
    public Optional<String> hardware() {
        Programs ready = programs;
        return Optional.ofNullable(ready == null ? null : ready.hardware().usable())
                .map(HardwareEncoder::name);
    }

    /** Why this node cannot transcode, in one line that says what to install; empty when it can. */
    @Override
    public Optional<String> complaint() {
        return complaint;
    }

    @Override
    public Probed probe(Path file) {
        return ready().probe(file);
    }

    @Override
    public Transcoded transcode(Recording recording, Path into, Watch watch) {
        return ready().transcode(recording, into, watch);
    }

    @Override
    public void help(Recording recording, Path into, Watch watch) {
        ready().help(recording, into, watch);
    }

    /** For other work with the same programs. */
    Programs programs() {
        return orComplain(programs);
    }

    private Transcoder ready() {
        return orComplain(transcoder);
    }

    private <T> T orComplain(@Nullable T ready) {
        if (ready == null || complaint.isPresent()) {
            throw new TranscoderUnavailable(Problem.PROGRAM_MISSING, complaint.orElse("not started"));
        }
        return ready;
    }
}
