package sala.web.media;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.intake.Arrived;
import sala.web.page.Form;

/** A multipart form that was read: its file, stored, and its other fields. */
public final class Received {

    final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    @Nullable
    Arrived file;

    public String field(String name) {
        return form().text(name);
    }

    /** What was typed beside the file. */
    public Form form() {
        return Form.of(fields);
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
