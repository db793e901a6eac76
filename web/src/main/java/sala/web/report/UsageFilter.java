package sala.web.report;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.usage.UsageOrder;
import sala.usage.UsageQuestion;
import sala.web.page.Form;
import sala.web.page.Listing;

/** What somebody wants to see of the use, as it stands in the address. */
record UsageFilter(MultivaluedMap<String, String> values, Listing listing) {

    static UsageFilter of(UriInfo uri, Listing listing) {
        return new UsageFilter(uri.getQueryParameters(), listing);
    }

    /** The days asked for; by default those of this month. */
    Days days(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.THAILAND);
        ReportTime time = time();
        return time == ReportTime.OWN
                ? new Days(
                        typed("from").read().orElse(time.first(today)),
                        typed("to").read().orElse(time.last(today)))
                : new Days(time.first(today), time.last(today));
    }

    /** Days in the address mean these days, also when it does not say so. */
    ReportTime time() {
        ReportTime otherwise = typed("from").isThere() || typed("to").isThere() ? ReportTime.OWN : ReportTime.MONTH;
        return choice("time", values.getFirst("time"), otherwise, ReportTime::valueOf);
    }

    /** What a row is about; by default a school. */
    UsageQuestion.By by() {
        return choice("by", values.getFirst("by"), UsageQuestion.By.SCHOOL, UsageQuestion.By::valueOf);
    }

    /** What was typed, right or wrong. */
    Form typed() {
        return Form.of(values);
    }

    /** The form to change it by, with every field filled in. */
    Form form(Clock clock) {
        Map<String, String> fields = new HashMap<>();
        fields.put("time", time().name().toLowerCase(Locale.ROOT));
        fields.put("by", by().name().toLowerCase(Locale.ROOT));
        Days days = days(clock);
        TypedDay.parts("from", days.from(), fields);
        TypedDay.parts("to", days.to(), fields);
        return Form.showing(fields);
    }

    UsageOrder order() {
        return choice("sort", listing.column(), UsageOrder.PUPILS, UsageOrder::valueOf);
    }

    UsageQuestion question(Set<UUID> schools, Clock clock) {
        Days days = days(clock);
        return new UsageQuestion(by(), days.begin(), days.end(), schools);
    }

    private TypedDay typed(String field) {
        return new TypedDay(field, values);
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
