package sala.web.report;

import sala.usage.Usage;

/**
 * A row of the report.
 *
 * @param name of the school, class, subject or item, as people know it
 */
public record UsageRow(String name, Usage usage) {

    public long minutes() {
        return usage.watched().toMinutes();
    }
}
