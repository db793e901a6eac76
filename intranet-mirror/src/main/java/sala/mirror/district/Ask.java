package sala.mirror.district;

import java.util.HashMap;
import java.util.Map;

/**
 * A request to the district.
 *
 * @param target from {@code mirror/} on
 */
public record Ask(String method, String target, byte[] body, Map<String, String> headers) {

    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask get(String target) {
        return new Ask("GET", target, new byte[0], Map.of());
    }

    /** All is said in the target. */
    public static Ask post(String target) {
        return new Ask("POST", target, new byte[0], Map.of());
    }

    public static Ask post(String target, byte[] body, String type) {
        return new Ask("POST", target, body, Map.of("Content-Type", type));
    }

    public Ask with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, target, body, more);
    }
}
