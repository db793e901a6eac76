package sala.web.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import sala.school.Term;

/** The stretches of time that people mostly ask about, so that hardly anybody has to choose days. */
public enum ReportTime {
    WEEK(today -> today.minusDays(6), today -> today),
    MONTH(today -> today.withDayOfMonth(1), today -> today),
    LAST_MONTH(today -> today.minusMonths(1).withDayOfMonth(1), today -> today.withDayOfMonth(1)
            .minusDays(1)),
    TERM(today -> Term.of(today).firstDay(), today -> today),
    LAST_TERM(
            today -> Term.of(today).before().firstDay(),
            today -> Term.of(today).before().lastDay()),
    YEAR(today -> new Term(Term.of(today).year(), 1).firstDay(), today -> today),
    LAST_YEAR(
            today -> new Term(Term.of(today).year() - 1, 1).firstDay(),
            today -> new Term(Term.of(today).year() - 1, 2).lastDay()),
    /** Days that somebody chose; this month where one is left out. */
    OWN(today -> today.withDayOfMonth(1), today -> today);

    private final UnaryOperator<LocalDate> first;
    private final UnaryOperator<LocalDate> last;

    ReportTime(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {
        this.first = first;
        this.last = last;
    }

    LocalDate first(LocalDate today) {
        return first.apply(today);
    }

    LocalDate last(LocalDate today) {
        return last.apply(today);
    }
}
