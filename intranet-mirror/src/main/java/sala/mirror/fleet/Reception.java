package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sala.mirror.identity.Host;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.publication.Publications;
import sala.mirror.snapshot.Head;

/** At the district: what a node is told when it says how it is. */
@Singleton
public class Reception {

    /** The question of a node that says how it is. */
    public static final String CONTACT = "sala-contact";

    private final Host self;
    private final SchoolNodes nodes;
    private final Contacts contacts;
    private final Publications publications;
    private final LinkProfiles profiles;

    @Inject
    public Reception(
            Host self, SchoolNodes nodes, Contacts contacts, Publications publications, LinkProfiles profiles) {
        this.self = self;
        this.nodes = nodes;
        this.contacts = contacts;
        this.publications = publications;
        this.profiles = profiles;
    }

    /**
     * @param said what the node told, as JSON
     * @return signed: the number of the newest snapshot, how much of its line the node may use, and what else it is to
     *     know
     */
    public String hear(SchoolNode node, JsonObject said, String nonce) {
        contacts.heard(node, said);
        long newest = publications.number(node.school());
        Map<String, Object> told = new HashMap<>(contacts.answers(node));
        told.put("snapshot", newest);
        told.put("profile", profile(node));
        return SignedAnswer.sign(
                self.identity(),
                new Question(CONTACT, nonce),
                told,
                self.clock().instant());
    }

    private String profile(SchoolNode node) {
        return profiles.find(node.school()).orElse(LinkProfile.OPEN).json().toString();
    }

    /**
     * Which snapshot is the newest, for a node that has nothing to tell.
     *
     * @throws NodeRefused when no such node may speak to us
     * @throws ComeIn when there is something to tell it that does not fit here
     */
    public byte[] head(UUID node) {
        SchoolNode known = nodes.find(node)
                .orElseThrow(() -> new NodeRefused(NodeRefused.UNKNOWN))
                .requireActive();
        if (contacts.haveNews(known)) {
            throw new ComeIn();
        }
        long newest = publications.number(known.school());
        return new Head(newest, self.clock().instant())
                .sign(node, self.identity().signing().getPrivate());
    }
}
