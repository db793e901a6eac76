package sala.web.report;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.usage.Usage;

/**
 * What the page of the report shows.
 *
 * @param from the first day
 * @param to the last day
 * @param total null when nothing was used
 */
public record UsageView(UsageFilter filter, LocalDate from, LocalDate to, Page<UsageRow> page, @Nullable Usage total) {

    /** How long a row's bar is, of 100. */
    public long bar(UsageRow row) {
        long most = page.items().stream().mapToLong(UsageView::seconds).max().orElse(0);
        return most == 0 ? 0 : seconds(row) * 100 / most;
    }

    private static long seconds(UsageRow row) {
        return row.usage().watched().toSeconds();
    }

    /** The same report as a file. */
    public String file(String format) {
        return "/api/v1/reports/usage?from=" + from + "&to=" + to + "&by="
                + filter.by().name().toLowerCase(Locale.ROOT) + "&format=" + format;
    }
}
