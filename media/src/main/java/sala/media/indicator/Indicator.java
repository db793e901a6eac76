package sala.media.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import sala.fault.Required;
import sala.media.description.IndicatorCode;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * One of the aims that the curriculum sets for a grade (ตัวชี้วัด), as the office has loaded it.
 *
 * @param grades one mostly; three for those of upper secondary school
 */
public record Indicator(IndicatorCode code, SubjectGroup subject, Set<Grade> grades, String text) {

    private static final int TEXT = 2000;

    public Indicator {
        grades = Set.copyOf(grades);
        text = Required.text("text", text, TEXT);
    }

    /** The same on every node, since it follows from the code. */
    public UUID id() {
        return id(code);
    }

    static UUID id(IndicatorCode code) {
        return UUID.nameUUIDFromBytes(("indicator " + code.text()).getBytes(StandardCharsets.UTF_8));
    }
}
