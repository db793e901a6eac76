package sala.web.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.copy.Copy;
import sala.media.copy.Loan;
import sala.media.copy.PastLoan;
import sala.people.People;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Choice;

/** What pages about copies need beside the copies: today, and the names of schools. */
@Singleton
public class CopyDesk {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Schools schools;
    private final People people;
    private final Clock clock;

    @Inject
    public CopyDesk(Schools schools, People people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), THAILAND);
    }

    /** The schools to choose from. */
    List<Choice> schools() {
        return schools.all().stream()
                .map(school -> new Choice(school.id().toString(), school.names().thai()))
                .toList();
    }

    /** Who has each of these copies, in words. */
    Map<UUID, String> holders(List<Copy> copies) {
        Map<UUID, School> known = schools.all().stream().collect(Collectors.toMap(School::id, Function.identity()));
        return copies.stream()
                .filter(copy -> copy.loan() != null)
                .collect(Collectors.toMap(Copy::id, copy -> holder(copy.loan(), known)));
    }

    /** These loans, with the names that they need. */
    PastLoans past(List<PastLoan> loans) {
        return new PastLoans(
                loans,
                schools.all().stream().collect(Collectors.toMap(School::id, school -> school.names()
                        .thai())),
                people.names(loans.stream()
                        .flatMap(loan -> Stream.ofNullable(loan.receivedBy()))
                        .collect(Collectors.toSet())));
    }

    private static String holder(@Nullable Loan loan, Map<UUID, School> known) {
        if (loan == null) {
            return "";
        }
        School school = loan.school() == null ? null : known.get(loan.school());
        String name = school == null ? "" : school.names().thai();
        return loan.person().isEmpty() ? name : name.isEmpty() ? loan.person() : loan.person() + " · " + name;
    }
}
