package sala.job;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Writes down what a logger says. */
final class LoggedWords extends Handler {

    private final List<String> said;

    LoggedWords(List<String> said) {
        this.said = said;
    }

    @Override
    public void publish(LogRecord line) {
        said.add(line.getMessage());
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // nothing is held
    }
}
