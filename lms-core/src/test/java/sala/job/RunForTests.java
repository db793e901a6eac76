package sala.job;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run that nobody watches and nobody cancels. */
public record RunForTests(JsonObject arguments) implements JobRun {

    public RunForTests() {
        this(JsonObject.EMPTY_JSON_OBJECT);
    }

    @Override
    public UUID job() {
        return new UUID(0, 1);
    }

    @Override
    public int attempt() {
        return 1;
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
