package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sala.mirror.identity.Host;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.protocol.Speech;
import sala.mirror.publication.Publications;
import sala.mirror.snapshot.Head;

/** At the district: what a node is told when it says how it is. */
@Singleton
public class Reception {

    /** The question of a node that says how it is. */
    public static final String CONTACT = "sala-contact";

    /** Where a node says how it is. */
    public static final String TARGET = "mirror/contact";

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
     * @param told a brief question's nonce, and how the node is, in {@linkplain Speech few bytes}
     * @return signed: the number of the newest snapshot, how much of its line the node may use, and what else it is to
     *     know
     */
    public byte[] hear(SchoolNode node, byte[] told) {
        byte[] packed = Arrays.copyOfRange(told, Math.min(Question.BRIEF, told.length), told.length);
        return SignedAnswer.signShort(
                self.identity(),
                Question.brief(CONTACT, told),
                answers(node, Speech.unpack(packed)),
                self.clock().instant());
    }

    /**
     * The same for nodes of the version before.
     *
     * @param said what the node told, as JSON
     */
    public String hear(SchoolNode node, JsonObject said, String nonce) {
        return SignedAnswer.sign(
                self.identity(),
                new Question(CONTACT, nonce),
                answers(node, said),
                self.clock().instant());
    }

    private Map<String, Object> answers(SchoolNode node, JsonObject said) {
        contacts.heard(node, said);
        Map<String, Object> told = new HashMap<>(contacts.answers(node));
        told.put("snapshot", publications.number(node.school()));
        told.put("profile", profile(node));
        return told;
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
