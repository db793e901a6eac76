package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import sala.media.speech.SpeechSound;

/** Makes sounds of speech with the programs of this node. */
@Singleton
public class NodeSpeech implements SpeechSound {

    private final NodeTranscoder transcoder;

    @Inject
    public NodeSpeech(NodeTranscoder transcoder) {
        this.transcoder = transcoder;
    }

    @Override
    public Path of(Path recording, Path into) {
        return new FfmpegSpeech(transcoder.programs()).of(recording, into);
    }
}
