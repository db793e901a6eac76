package sala.web.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.usage.Usage;
import sala.usage.UsageQuestion;
import sala.web.page.Form;
import sala.web.page.Listing;

/**
 * What the page of the report shows.
 *
 * @param form what was asked for, to be changed
 * @param total null when nothing was used
 */
public record UsageView(
        Form form, Listing listing, UsageQuestion.By by, Days days, Page<UsageRow> page, @Nullable Usage total) {

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
        return "/api/v1/reports/usage?from=" + days.from() + "&to=" + days.to() + "&by="
                + by.name().toLowerCase(Locale.ROOT) + "&format=" + format;
    }
}
