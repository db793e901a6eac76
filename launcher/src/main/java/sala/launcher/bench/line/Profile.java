package sala.launcher.bench.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of line.
 *
 * @param kilobits a second, each way
 * @param roundTrip in milliseconds
 * @param loss of packets, as a part of 1
 * @param queue how long a packet waits at the most, in milliseconds
 * @param outage nothing, or what the emulator takes: how often it is down and for how long, in seconds
 */
record Profile(String name, int kilobits, int roundTrip, double loss, int queue, List<String> outage) {

    static final Profile SATELLITE = new Profile("SAT", 256, 600, 0.02, 1_000, List.of());
    static final Profile RAIN = new Profile("RAIN", 256, 600, 0.02, 1_000, List.of("--outage", "20,8"));
    static final Profile FIBRE = new Profile("FIBRE", 50_000, 8, 0, 500, List.of());

    /** Of each packet: IP and TCP with time stamps. */
    private static final double HEADERS = 52;

    private static final double PAYLOAD = 1_448;
    private static final double BITS_PER_KILOBIT = 1_000;

    /** How long so many bytes take at the least, with what TCP adds to them, and what is lost sent again. */
    double wireSeconds(long bytes) {
        return wireBytes(bytes) * Byte.SIZE / (kilobits * BITS_PER_KILOBIT);
    }

    double wireBytes(long bytes) {
        return bytes * (1 + HEADERS / PAYLOAD) / (1 - loss);
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--down", kilobits + "k", "--up", kilobits + "k"));
        arguments.addAll(List.of("--rtt", Integer.toString(roundTrip), "--loss", Double.toString(loss)));
        arguments.addAll(List.of("--queue-ms", Integer.toString(queue)));
        arguments.addAll(outage);
        return arguments;
    }
}
