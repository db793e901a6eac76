package sala.web.report;

import sala.usage.Usage;

/**
 * A row of the report.
 *
 * @param name of the school, class, subject or item, as people know it
 */
public record UsageRow(String name, Usage usage) {

    /** To a tenth, for spreadsheets that add them up. */
    public double minutes() {
        return Math.round(usage.watched().toMillis() / 6000.0) / 10.0;
    }
}
