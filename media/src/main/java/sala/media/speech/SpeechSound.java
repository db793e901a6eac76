package sala.media.speech;

import java.nio.file.Path;

/** Makes of a recording what programs that hear speech want: one channel at 16 kHz, as WAV. */
public interface SpeechSound {

    /**
     * @param recording a rendition of ours
     * @param into a folder for this work alone
     * @return the file, in that folder
     * @throws sala.media.transcode.TranscoderUnavailable when it may work another time
     */
    Path of(Path recording, Path into);
}
