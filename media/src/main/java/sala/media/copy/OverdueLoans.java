package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import sala.job.Chore;
import sala.sql.Sql;
import sala.sql.Transactions;

/** Tells a school once that a copy should be back, the day after it was due. */
@Singleton
public class OverdueLoans implements Chore {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final CopyRows rows;
    private final LoanNews news;
    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public OverdueLoans(CopyRows rows, LoanNews news, Sql sql, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "overdue-loans";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), THAILAND);
        transactions.run(() -> sql.list(
                        row -> new Late(row.id("copy"), row.id("given_by")),
                        "update copy_loan set reminded = true where due_on < ?::date and returned_on is null"
                                + " and sent_back_on is null and not reminded returning copy, given_by",
                        today.toString())
                .forEach(late -> rows.find(late.copy())
                        .ifPresent(copy -> news.tellSchool(copy, LoanNews.What.OVERDUE, late.giver()))));
    }

    private record Late(UUID copy, UUID giver) {}
}
