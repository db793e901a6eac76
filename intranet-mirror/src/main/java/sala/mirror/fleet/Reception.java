package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.publication.Publications;

/** At the district: what a node is told when it says how it is. */
@Singleton
public class Reception {

    /** The question of a node that says how it is. */
    public static final String CONTACT = "sala-contact";

    private final Host self;
    private final Contacts contacts;
    private final Publications publications;

    @Inject
    public Reception(Host self, Contacts contacts, Publications publications) {
        this.self = self;
        this.contacts = contacts;
        this.publications = publications;
    }

    /** @return signed: the number of the newest snapshot */
    public String hear(SchoolNode node, NodeStatus status, String nonce) {
        contacts.heard(node, status);
        long newest = publications.current(node.school()).number();
        return SignedAnswer.sign(
                self.identity(),
                new Question(CONTACT, nonce),
                Map.of("snapshot", newest),
                self.clock().instant());
    }
}
