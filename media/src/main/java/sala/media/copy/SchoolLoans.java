package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** What a school has of the office's copies, for those who look after the school. */
@Singleton
@Transactional
public class SchoolLoans {

    private static final String KIND = "copy";

    private final CopyRows rows;
    private final LoanNews news;
    private final Sql sql;

    @Inject
    public SchoolLoans(CopyRows rows, LoanNews news, Sql sql) {
        this.rows = rows;
        this.news = news;
        this.sql = sql;
    }

    /** What the schools of this person have, what is due first comes first. */
    public Page<Copy> of(Actor actor, Paging paging) {
        Set<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.COPY_RECEIVE, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
        return rows.lentTo(schools, paging);
    }

    /** It has come; said once, the first word counts. */
    public void received(Actor actor, UUID copy, LocalDate day) {
        requireOurs(actor, copy);
        sql.update(
                "update copy_loan set received_on = ?::date, received_by = ?"
                        + " where copy = ? and returned_on is null and received_on is null",
                day.toString(),
                actor.person(),
                copy);
    }

    /** It is on its way back; whoever gave it is told. Said once, the first word counts. */
    public void sentBack(Actor actor, UUID copy, LocalDate day) {
        Copy ours = requireOurs(actor, copy);
        sql.first(
                        row -> row.id("given_by"),
                        "update copy_loan set sent_back_on = ?::date, sent_back_by = ?"
                                + " where copy = ? and returned_on is null and sent_back_on is null returning given_by",
                        day.toString(),
                        actor.person(),
                        copy)
                .ifPresent(giver -> news.tellGiver(ours, LoanNews.What.SENT_BACK, giver, actor.person()));
    }

    /** @throws NotFound when no school of theirs has it */
    private Copy requireOurs(Actor actor, UUID copy) {
        Copy found = rows.find(copy).orElseThrow(() -> new NotFound(KIND));
        Loan loan = found.loan();
        if (loan == null || loan.school() == null) {
            throw new NotFound(KIND);
        }
        AccessRules.requireOrHide(actor, Permission.COPY_RECEIVE, Scope.school(loan.school()), KIND);
        return found;
    }
}
