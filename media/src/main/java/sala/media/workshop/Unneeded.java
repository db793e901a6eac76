package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.sql.Transactions;

/** Work that was left for items that nobody works on any more. */
@Singleton
public class Unneeded {

    private final Workshop workshop;
    private final ItemCourse course;
    private final Transactions transactions;

    @Inject
    public Unneeded(Workshop workshop, ItemCourse course, Transactions transactions) {
        this.workshop = workshop;
        this.course = course;
        this.transactions = transactions;
    }

    /** What this machine keeps to help others, once they have ended. */
    void endHelp() {
        workshop.endHelp(item -> transactions.get(() -> course.isUnfinished(item)));
    }

    void takeAway() {
        workshop.tidy(item -> transactions.get(() -> course.isUnfinished(item)));
    }
}
