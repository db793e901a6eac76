package sala.web.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.usage.UsageOrder;
import sala.usage.UsageQuestion;
import sala.web.page.Listing;

/** What somebody wants to see of the use, as it stands in the address. A {@code @BeanParam}. */
public class UsageFilter {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** Years from here on are those of the Buddhist era. */
    private static final int BUDDHIST = 2400;

    private static final int ERA = 543;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("by")
    @Nullable
    String by;

    @BeanParam
    Listing listing = new Listing();

    public Listing listing() {
        return listing;
    }

    /** The first day; by default that of this month. */
    public LocalDate from(Clock clock) {
        return day("from", from, today(clock).withDayOfMonth(1));
    }

    /** The last day; by default today. */
    public LocalDate to(Clock clock) {
        return day("to", to, today(clock));
    }

    /** What a row is about; by default a school. */
    public UsageQuestion.By by() {
        return choice("by", by, UsageQuestion.By.SCHOOL, UsageQuestion.By::valueOf);
    }

    UsageOrder order() {
        String column = listing.column();
        return choice("sort", column, UsageOrder.PUPILS, UsageOrder::valueOf);
    }

    UsageQuestion question(Set<UUID> schools, Clock clock) {
        LocalDate first = from(clock);
        LocalDate last = to(clock);
        if (last.isBefore(first)) {
            throw new Invalid("to", "report.to-before-from");
        }
        return new UsageQuestion(
                by(),
                first.atStartOfDay(THAILAND).toInstant(),
                last.plusDays(1).atStartOfDay(THAILAND).toInstant(),
                schools);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), THAILAND);
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() >= BUDDHIST ? day.minusYears(ERA) : day;
        } catch (DateTimeParseException e) {
            throw new Invalid(field, "report.no-date");
        }
    }

    private static <E> E choice(String field, @Nullable String text, E otherwise, Function<String, E> constant) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return constant.apply(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, "field.choice");
        }
    }
}
