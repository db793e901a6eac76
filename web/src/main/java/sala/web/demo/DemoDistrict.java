package sala.web.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.access.Actor;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.signin.Passwords;
import sala.sql.Transactions;

/**
 * Loads the sample district into a district node where it is wanted and not there yet. What a crash left half done is
 * gone on with at the next start.
 */
@Singleton
public class DemoDistrict {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    private final NodeSettings settings;
    private final Transactions transactions;
    private final Passwords passwords;
    private final DemoPeople people;
    private final DemoCourse course;
    private final DemoPublishing publishing;

    @Inject
    public DemoDistrict(
            NodeSettings settings,
            Transactions transactions,
            Passwords passwords,
            DemoPeople people,
            DemoCourse course,
            DemoPublishing publishing) {
        this.settings = settings;
        this.transactions = transactions;
        this.passwords = passwords;
        this.people = people;
        this.course = course;
        this.publishing = publishing;
    }

    /** When the node has started. A failure is logged; the node works without samples too. */
    public void load() {
        if (!settings.demo() || settings.role() != NodeRole.DISTRICT) {
            return;
        }
        try {
            loadPeople();
            if (people.made()) {
                loadCourse();
            } else {
                LOG.warn("This district has people of its own already: the sample district is not loaded");
            }
        } catch (RuntimeException e) {
            LOG.error("The sample district cannot be loaded", e);
        }
    }

    /** When the node stops. */
    public void stop() {
        publishing.stop();
    }

    private void loadPeople() {
        if (people.missing()) {
            String hash = passwords.hash(DemoAccounts.password(settings.data()));
            transactions.run(() -> people.make(hash));
        }
    }

    private void loadCourse() {
        Actor teacher = transactions.get(() -> people.actor("teacher"));
        Actor admin = transactions.get(() -> people.actor("admin"));
        UUID made = transactions.get(() -> course.find(teacher).orElseGet(() -> course.make(teacher)));
        publishing.begin(made, teacher, admin);
    }
}
