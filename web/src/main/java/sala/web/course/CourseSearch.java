package sala.web.course;

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
                listing.filter("grade", Grade.class).orElse(null),
                listing.filter("subject", SubjectGroup.class).orElse(null),
                listing.filter("state", Approval.class).orElse(null),
                listing.filter("mine").map(yes -> person).orElse(null));
    }

    CourseSort sort() {
        return listing.sort(CourseSort.class).orElse(CourseSort.NEWEST);
    }

    /** For the fields above the list. */
    public Form form() {
        return listing.form("words", "grade", "subject", "state", "mine");
    }
}
