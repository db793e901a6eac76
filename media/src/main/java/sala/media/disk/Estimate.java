package sala.media.disk;

import java.time.Duration;

/**
 * What bringing in a plan will take.
 *
 * @param lessons how long all recordings play, as far as can be told from their size
 * @param encoding how long this machine will work on them afterwards
 * @param needed bytes for the files and for what is made of them
 * @param free bytes that may be used
 * @param measured whether recordings of this register were measured for it, or the usual numbers were taken
 */
public record Estimate(Duration lessons, Duration encoding, long needed, long free, boolean measured) {

    public boolean fits() {
        return needed <= free;
    }
}
