package sala.web.report;

import java.time.Duration;
import sala.usage.Usage;

/**
 * A row of the report.
 *
 * @param name of the school, class, subject or item, as people know it
 */
public record UsageRow(String name, Usage usage) {

    /** To a tenth, for spreadsheets that add them up. */
    public double minutes() {
        return tenths(usage.watched());
    }

    /** Of all pupils before one screen together; to a tenth, too. */
    public double minutesTogether() {
        return tenths(usage.together().watched());
    }

    private static double tenths(Duration watched) {
        return Math.round(watched.toMillis() / 6000.0) / 10.0;
    }
}
