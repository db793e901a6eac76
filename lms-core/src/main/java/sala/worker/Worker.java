package sala.worker;

import java.time.Instant;

/**
 * A machine that works off jobs.
 *
 * @param version of the program on it
 * @param seen its last sign of life
 */
public record Worker(String name, String version, Instant seen) {}
