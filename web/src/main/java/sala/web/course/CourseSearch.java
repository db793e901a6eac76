package sala.web.course;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import sala.approval.Approval;
import sala.course.CourseFilter;
import sala.course.CourseSort;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;
import sala.web.page.Listing;

/**
 * What somebody looks for in the list of courses; what does not make sense is left out.
 *
 * @param person whose own courses {@code mine=yes} means
 */
public record CourseSearch(Listing listing, UUID person) {

    CourseFilter filter() {
        return new CourseFilter(
                listing.filter("words").orElse(""),
                constant("grade", Grade.class).orElse(null),
                constant("subject", SubjectGroup.class).orElse(null),
                constant("state", Approval.class).orElse(null),
                listing.filter("mine").map(yes -> person).orElse(null));
    }

    CourseSort sort() {
        return Arrays.stream(CourseSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(listing.column()))
                .findFirst()
                .orElse(CourseSort.NEWEST);
    }

    /** For the fields above the list. */
    public Form form() {
        Map<String, String> values = new TreeMap<>();
        for (String name : new String[] {"words", "grade", "subject", "state", "mine"}) {
            listing.filter(name).ifPresent(value -> values.put(name, value));
        }
        return Form.showing(values);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return listing.filter(name).flatMap(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst());
    }
}
