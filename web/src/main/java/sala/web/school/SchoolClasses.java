package sala.web.school;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.school.Classroom;
import sala.school.School;
import sala.school.Term;
import sala.web.page.Choice;

/**
 * A school as its page shows it.
 *
 * @param terms to choose from, the newest first
 * @param rooms of the term that is shown
 * @param pupils how many each class has; those without any are left out
 */
public record SchoolClasses(
        School school,
        Term term,
        List<Choice> terms,
        List<Classroom> rooms,
        Map<UUID, Long> pupils,
        boolean mayKeep,
        boolean mayKeepClasses) {

    /** As it stands in addresses: {@code 2569-1}. */
    public String termKey() {
        return SchoolPage.key(term);
    }
}
