package sala.web.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sala.school.School;
import sala.school.SchoolCode;
import sala.web.page.Form;

/** The fields in which a school is described. */
final class SchoolForm {

    private SchoolForm() {}

    static Form showing(School school) {
        School.Names names = school.names();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", String.valueOf(school.version()));
        values.put("code", school.code().digits());
        values.put("thaiName", names.thai());
        values.put("englishName", Optional.ofNullable(names.english()).orElse(""));
        values.put("amphoe", names.amphoe());
        values.put("network", names.network());
        return Form.showing(values);
    }

    static SchoolCode code(Form form) {
        form.require("code", "thaiName", "amphoe");
        return new SchoolCode(form.text("code"));
    }

    static School.Names names(Form form) {
        String english = form.text("englishName");
        return new School.Names(
                form.text("thaiName"), english.isEmpty() ? null : english, form.text("amphoe"), form.text("network"));
    }
}
