package sala.mirror.delivery;

import java.util.Locale;

/** Why a record was set aside at the district. */
public enum Refusal {
    /** It does not say that it happened at the school whose node sent it. */
    OTHER_SCHOOL,
    /** The database did not take it. */
    NOT_STORABLE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Refusal of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
