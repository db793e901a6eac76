package sala.web.bulk;

import java.util.Set;
import java.util.stream.Collectors;
import sala.fault.Invalid;
import sala.media.bulk.BulkChange;
import sala.media.description.EndUser;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;

/** The form with what is to be said of several items alike. */
final class BulkForm {

    private BulkForm() {}

    /** What is done with several items at once. */
    enum Decision {
        SUBMIT,
        APPROVE,
        WITHDRAW
    }

    /** @throws Invalid naming the first field that is wrong */
    static BulkChange change(Form form) {
        return new BulkChange(
                form.choice("subject", SubjectGroup.class).orElse(null),
                grades(form),
                form.whole("term").orElse(null),
                form.choice("licence", Licence.class).orElse(null),
                form.choice("endUser", EndUser.class).orElse(null),
                form.text("rightsHolder"),
                Keywords.typed(form.text("more")),
                Keywords.typed(form.text("fewer")));
    }

    private static Set<Grade> grades(Form form) {
        try {
            return form.all("grades").stream().map(Grade::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Invalid("grades", "field.choice");
        }
    }
}
