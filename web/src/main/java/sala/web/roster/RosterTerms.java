package sala.web.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import sala.fault.Invalid;
import sala.school.Term;
import sala.web.page.Choice;

/** The terms for which a roster may be: this one, the one before, the next. */
record RosterTerms(Clock clock) {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    Term now() {
        return Term.of(LocalDate.now(clock.withZone(BANGKOK)));
    }

    /** As schools write them: {@code 2/2569}. */
    List<Choice> choices() {
        Term now = now();
        Term next = now.number() == 1 ? new Term(now.year(), 2) : new Term(now.year() + 1, 1);
        return Stream.of(now, next, now.before())
                .map(term -> new Choice(text(term), text(term)))
                .toList();
    }

    /** @throws Invalid when it is no term */
    Term of(String text) {
        String[] parts = text.split("/");
        try {
            return text.isEmpty() ? now() : new Term(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | Invalid noTerm) {
            throw new Invalid("term", "field.choice");
        }
    }

    static String text(Term term) {
        return term.number() + "/" + term.year();
    }
}
