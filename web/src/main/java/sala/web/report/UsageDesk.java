package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Permission;
import sala.access.Scope;
import sala.paging.Page;
import sala.paging.Paging;
import sala.usage.Usage;
import sala.usage.UsageQuestion;
import sala.usage.UsageReport;
import sala.web.page.Form;
import sala.web.page.Listing;

/** The report for somebody: no more than that person's schools, with names. */
@Singleton
public class UsageDesk {

    /** A file longer than this is of no use to anybody. */
    private static final int MOST_ROWS = 20_000;

    private final UsageReport report;
    private final UsageNames names;
    private final Clock clock;

    @Inject
    public UsageDesk(UsageReport report, UsageNames names, Clock clock) {
        this.report = report;
        this.names = names;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** What the page shows of what was asked for. */
    UsageView view(Actor actor, UsageFilter filter) {
        Page<UsageRow> page = page(actor, filter, filter.listing().paging());
        Usage total = report.total(filter.question(schools(actor), clock)).orElse(null);
        return new UsageView(filter.form(clock), filter.listing(), filter.by(), filter.days(clock), page, total);
    }

    /** What the page shows while what was asked for makes no sense. */
    UsageView nothing(Form asked, Listing listing) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.THAILAND);
        Page<UsageRow> none = new Page<>(List.of(), 0, listing.paging());
        return new UsageView(asked, listing, UsageQuestion.By.SCHOOL, new Days(today, today), none, null);
    }

    Page<UsageRow> page(Actor actor, UsageFilter filter, Paging paging) {
        UsageQuestion question = filter.question(schools(actor), clock);
        Page<Usage> page = report.page(question, filter.order(), paging);
        return new Page<>(names.rows(question.by(), page.items()), page.total(), paging);
    }

    /** All of it, for a file. */
    List<UsageRow> all(Actor actor, UsageFilter filter) {
        UsageQuestion question = filter.question(schools(actor), clock);
        return names.rows(question.by(), report.first(question, filter.order(), MOST_ROWS));
    }

    /** Empty for all of the district. */
    private static Set<UUID> schools(Actor actor) {
        if (AccessRules.permits(actor, Permission.REPORT_USAGE, Scope.DISTRICT)) {
            return Set.of();
        }
        Set<UUID> own = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.REPORT_USAGE, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
        if (own.isEmpty()) {
            throw new Forbidden(Permission.REPORT_USAGE);
        }
        return own;
    }
}
