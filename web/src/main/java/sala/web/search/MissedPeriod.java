package sala.web.search;

import sala.web.page.Listing;

/** How far the list of missed searches looks back. */
public enum MissedPeriod {
    WEEK(7),
    MONTH(30),
    TERM(180),
    YEAR(365);

    private final int days;

    MissedPeriod(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    static MissedPeriod of(Listing listing) {
        return listing.filter("period", MissedPeriod.class).orElse(MONTH);
    }
}
