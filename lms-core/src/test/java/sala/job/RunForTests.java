package sala.job;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run that nobody watches and nobody cancels. */
public record RunForTests(JsonObject arguments, int attempt) implements JobRun {

    public RunForTests() {
        this(JsonObject.EMPTY_JSON_OBJECT);
    }

    /** The first try. */
    public RunForTests(JsonObject arguments) {
        this(arguments, 1);
    }

    @Override
    public UUID job() {
        return new UUID(0, 1);
    }

    @Override
    public void progress(double done, @Nullable Duration left) {
        // nobody watches
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
