package sala.web.copy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.media.copy.PastLoan;
import sala.people.PersonName;

/**
 * Loans as pages show them.
 *
 * @param schools their names
 * @param names of those who said that a copy had come
 */
public record PastLoans(List<PastLoan> all, Map<UUID, String> schools, Map<UUID, PersonName> names) {

    /** Who had it: somebody, a school, or somebody of a school. */
    public String holder(PastLoan loan) {
        return Stream.of(loan.person(), loan.school() == null ? "" : schools.getOrDefault(loan.school(), ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Empty until somebody said that it had come. */
    public String receiver(PastLoan loan) {
        return Optional.ofNullable(loan.receivedBy())
                .map(names::get)
                .map(PersonName::full)
                .orElse("");
    }
}
