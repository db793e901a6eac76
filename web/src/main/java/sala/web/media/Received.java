package sala.web.media;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.intake.Arrived;

/** A multipart form that was read: its file, stored, and its other fields. */
public final class Received {

    final Map<String, String> fields = new HashMap<>();

    @Nullable
    Arrived file;

    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** Whether a file came with it. */
    public boolean hasFile() {
        return file != null;
    }

    /** @throws Invalid when there was none */
    public Arrived file() {
        Arrived came = file;
        if (came == null) {
            throw new Invalid("file", "field.required");
        }
        return new Arrived(came.label(), came.blob(), field("again").equals("true"));
    }
}
