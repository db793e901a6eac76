package sala.mirror.fleet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import sala.mirror.protocol.Said;

/**
 * What a node tells of itself more rarely than {@link NodeStatus}: when it has changed much, or once a day.
 *
 * @param content bytes that its files take
 * @param up since its machine was started
 * @param broken files that have rotted and that somebody needs
 * @param failedJobs of the last week
 * @param reading how far it is with reading all of its files anew, in per cent; below 0 when it is not at it
 * @param kbps what came over its line in the last hour or two; 0 when nothing did
 * @param carries kilobits a second that the line was last seen to carry at its limit; 0 when it was not
 * @param month bytes that have come over its line this month
 * @param paused whether it takes no files, by the district's word
 */
public record NodeHealth(
        long content,
        Duration up,
        long broken,
        long failedJobs,
        int reading,
        long kbps,
        long carries,
        long month,
        boolean paused) {

    /** Of a node that has told nothing. */
    public static final NodeHealth UNKNOWN = new NodeHealth(0, Duration.ZERO, 0, 0, -1, 0, 0, 0, false);

    /** In seconds: a century. */
    private static final long LONGEST_UP = 100L * 365 * 24 * 3600;

    /** Whether it differs from an earlier one in a way that somebody should see before tomorrow. */
    public boolean differsMuch(NodeHealth before) {
        return broken != before.broken
                || failedJobs != before.failedJobs
                || paused != before.paused
                || reading < 0 != before.reading < 0
                || isFar(reading, before.reading, 10)
                || isFar(content, before.content, before.content / 20)
                || isFar(kbps, before.kbps, before.kbps / 2)
                || isFar(carries, before.carries, before.carries / 2);
    }

    private static boolean isFar(long now, long before, long much) {
        return Math.abs(now - before) > much;
    }

    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("content", content)
                .add("up", up.toSeconds())
                .add("broken", broken)
                .add("failedJobs", failedJobs)
                .add("reading", reading)
                .add("kbps", kbps)
                .add("carries", carries)
                .add("month", month)
                .add("paused", paused)
                .build();
    }

    /** Tolerates what another version does not say. */
    public static NodeHealth read(JsonObject json) {
        Said said = new Said(json);
        return new NodeHealth(
                said.number("content", 0),
                Duration.ofSeconds(Math.min(said.number("up", 0), LONGEST_UP)),
                said.number("broken", 0),
                said.number("failedJobs", 0),
                (int) Math.max(-1, Math.min(100, said.number("reading", -1))),
                said.number("kbps", 0),
                said.number("carries", 0),
                said.number("month", 0),
                said.flag("paused"));
    }
}
