package sala.web.media;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.intake.Arrived;

/** A multipart form that was read: its file, stored, and its other fields. */
final class Received {

    final Map<String, String> fields = new HashMap<>();

    @Nullable
    Arrived file;

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** @throws Invalid when there was none */
    Arrived file() {
        Arrived came = file;
        if (came == null) {
            throw new Invalid("file", "field.required");
        }
        return new Arrived(came.label(), came.blob(), field("again").equals("true"));
    }
}
