package sala.media.ffmpeg;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which encoder in hardware this machine has, as long as it is worth its trust. Safe for several threads. */
final class Hardware {

    private static final Logger LOG = LoggerFactory.getLogger(Hardware.class);

    private volatile @Nullable HardwareEncoder encoder;

    /** @param encoder null for none */
    Hardware(@Nullable HardwareEncoder encoder) {
        this.encoder = encoder;
    }

    @Nullable
    HardwareEncoder usable() {
        return encoder;
    }

    /** It failed where the processor did not; until the next start nobody asks it again. */
    void distrust(RuntimeException failure) {
        LOG.warn("The hardware encoder failed, from now on the processor encodes: {}", failure.getMessage());
        encoder = null;
    }
}
