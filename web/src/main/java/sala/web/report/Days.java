package sala.web.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import sala.fault.Invalid;

/** From one day to another, both of them included, by the clocks of Thailand. */
public record Days(LocalDate from, LocalDate to) {

    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** @throws Invalid when the last lies before the first */
    public Days {
        if (to.isBefore(from)) {
            throw new Invalid("to", "report.to-before-from");
        }
    }

    Instant begin() {
        return from.atStartOfDay(THAILAND).toInstant();
    }

    /** The first instant that does not belong to it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(THAILAND).toInstant();
    }
}
