package sala.mirror.district;

import java.util.HashMap;
import java.util.Map;

/**
 * A request to the district.
 *
 * @param target from {@code mirror/} on
 * @param bitsPerSecond at the most, on its way up; 0 for as fast as the line goes
 */
public record Ask(String method, String target, byte[] body, Map<String, String> headers, long bitsPerSecond) {

    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask get(String target) {
        return new Ask("GET", target, new byte[0], Map.of(), 0);
    }

    /** All is said in the target. */
    public static Ask post(String target) {
        return new Ask("POST", target, new byte[0], Map.of(), 0);
    }

    public static Ask post(String target, byte[] body, String type) {
        return new Ask("POST", target, body, Map.of("Content-Type", type), 0);
    }

    public Ask with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, target, body, more, bitsPerSecond);
    }

    /** The same, sent no faster than that. */
    public Ask paced(long bits) {
        return new Ask(method, target, body, headers, bits);
    }
}
