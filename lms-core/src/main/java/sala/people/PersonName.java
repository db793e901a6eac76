package sala.people;

import org.jspecify.annotations.Nullable;
import sala.fault.Required;

/**
 * What a person is called.
 *
 * @param prefix such as {@code เด็กหญิง} or {@code นาย}; empty where there is none
 */
public record PersonName(String prefix, String given, String family) {

    public PersonName(@Nullable String prefix, @Nullable String given, @Nullable String family) {
        this.prefix = Required.optionalText("prefix", prefix, 40);
        this.given = Required.text("givenName", given, 100);
        this.family = Required.text("familyName", family, 100);
    }

    /** As on a school's lists, the prefix without a space: {@code เด็กหญิงใบบัว ทองดี}. */
    public String full() {
        return prefix + given + " " + family;
    }
}
