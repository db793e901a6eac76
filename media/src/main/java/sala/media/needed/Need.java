package sala.media.needed;

import sala.replica.Urgency;

/**
 * How much a school needs an item.
 *
 * @param better whether its better pictures and sounds are to come, too, once the lowest are there
 */
public record Need(Urgency urgency, boolean better) {

    /** Of what a course shows. */
    static final Need TAUGHT = new Need(Urgency.NEEDED, true);

    /** Of the many lessons that are on air: what a thin line brings in time for tomorrow. */
    static final Need ON_AIR = new Need(Urgency.NEEDED, false);

    /** Of what the school made itself, and mostly has. */
    static final Need OWN = new Need(Urgency.USABLE, true);

    /** Of what is wanted for more than one reason. */
    Need or(Need other) {
        Urgency sooner = urgency.compareTo(other.urgency) <= 0 ? urgency : other.urgency;
        return new Need(sooner, better || other.better);
    }
}
