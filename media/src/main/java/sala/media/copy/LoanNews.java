package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import sala.access.Role;
import sala.notice.News;
import sala.notice.Notices;
import sala.people.People;
import sala.people.Person;

/** Tells people of copies that one can hold: the keepers of the school that has one, and whoever gave it. */
@Singleton
public class LoanNews {

    private final People people;
    private final Notices notices;

    @Inject
    public LoanNews(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    /** What happened. */
    enum What {
        LENT("/media/copies/school"),
        OVERDUE("/media/copies/school"),
        SENT_BACK("/media/copies");

        private final String address;

        What(String address) {
            this.address = address;
        }
    }

    /** Within the transaction of what happened; nobody is told where no school has it. */
    void tellSchool(Copy copy, What what, UUID by) {
        Loan loan = copy.loan();
        if (loan != null && loan.school() != null) {
            List<UUID> keepers = people.withRole(Role.SCHOOL_KEEPER, loan.school()).stream()
                    .map(Person::id)
                    .toList();
            notices.tell(keepers, news(copy, what, by));
        }
    }

    /** Within the transaction of what happened. */
    void tellGiver(Copy copy, What what, UUID giver, UUID by) {
        notices.tell(List.of(giver), news(copy, what, by));
    }

    private static News news(Copy copy, What what, UUID by) {
        return new News("copy." + what.name(), copy.id(), what.address, copy.title(), "", by);
    }
}
