package sala.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogMarkingTest {

    private static final Logger THIRD_PARTY = Logger.getLogger("org.example.library");

    private final Written written = new Written();
    private final LogMarking marking = new LogMarking();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(written);
        marking.start();
    }

    @AfterEach
    void leave() {
        marking.stop();
        Logger.getLogger("").removeHandler(written);
    }

    @Test
    void everyLineOfARequestBearsItsReferenceWhoeverLogsIt() {
        try (LogMark request = LogMark.reference("aB3")) {
            LoggerFactory.getLogger(getClass()).info("ours");
            THIRD_PARTY.log(Level.INFO, "theirs of {0}", "yesterday");
        }
        assertThat(written.marks()).containsExactly(Map.of("Reference", "aB3"), Map.of("Reference", "aB3"));
        assertThat(written.lines.get(1).getParameters()).startsWith("yesterday");
    }

    @Test
    void aJobWithinARequestBearsBothAndTheRequestGoesOnAlone() {
        UUID job = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        try (LogMark request = LogMark.reference("aB3")) {
            try (LogMark work = LogMark.job(job)) {
                THIRD_PARTY.info("within");
            }
            THIRD_PARTY.info("after");
        }
        assertThat(written.marks())
                .containsExactly(Map.of("Reference", "aB3", "Job", job.toString()), Map.of("Reference", "aB3"));
    }

    @Test
    void whatBelongsToNoRequestIsLeftAsItIs() {
        THIRD_PARTY.info("the clock strikes");
        assertThat(written.lines.get(0).getParameters()).isNull();
        assertThat(LogMark.reference()).isEmpty();
    }

    @Test
    void aLineWithBracesIsNotTakenForAPattern() {
        try (LogMark request = LogMark.reference("aB3")) {
            THIRD_PARTY.info("GET /{0}'{x");
        }
        LogRecord line = written.lines.get(0);
        assertThat(line.getMessage()).isEqualTo("{0}");
        assertThat(line.getParameters()).startsWith("GET /{0}'{x");
    }

    @Test
    void aThreadMadeDuringARequestDoesNotBearItsReference() throws InterruptedException {
        try (LogMark request = LogMark.reference("aB3")) {
            Thread other = new Thread(() -> THIRD_PARTY.info("elsewhere"));
            other.start();
            other.join();
        }
        assertThat(written.marks()).containsExactly(Map.of());
    }

    /** Stands for the server's own handler, behind ours. */
    private static final class Written extends Handler {

        private final List<LogRecord> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        List<Map<?, ?>> marks() {
            return lines.stream().<Map<?, ?>>map(Written::marks).toList();
        }

        private static Map<?, ?> marks(LogRecord line) {
            Object[] parameters = line.getParameters() == null ? new Object[0] : line.getParameters();
            return Arrays.stream(parameters)
                    .filter(Map.class::isInstance)
                    .<Map<?, ?>>map(parameter -> (Map<?, ?>) parameter)
                    .findFirst()
                    .orElse(Map.of());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
