package sala.school;

import java.util.regex.Pattern;
import sala.fault.Invalid;

/**
 * The number under which the ministry knows a school: 8 digits (SMIS) or 10 digits (DMC).
 *
 * @param digits as written, without spaces
 */
public record SchoolCode(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{8}|\\d{10}");

    /** @throws Invalid when this is not 8 or 10 digits */
    public SchoolCode {
        if (!FORM.matcher(digits).matches()) {
            throw new Invalid("code", "school.code-digits");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
