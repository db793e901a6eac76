package sala.mirror.join;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import sala.mirror.district.Greeting;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.Sealed;
import sala.mirror.protocol.SignedAnswer;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.sql.Sql;

/** At the district: greets whoever asks, and lets in the node that comes with a good code. */
@Singleton
@Transactional
public class Admission {

    /** The question that anybody may ask: who are you, and what time is it? */
    static final String HELLO = Greeting.HELLO;

    static final String JOIN = "sala-join";

    private final Host self;
    private final NodeSettings settings;
    private final Clock clock;
    private final JoinTokens tokens;
    private final SchoolNodes nodes;
    private final Sql sql;

    @Inject
    public Admission(Host host, JoinTokens tokens, SchoolNodes nodes, Sql sql) {
        this.self = host;
        this.settings = host.settings();
        this.clock = host.clock();
        this.tokens = tokens;
        this.nodes = nodes;
        this.sql = sql;
    }

    /** @return signed: the time, and the key to seal secrets with */
    public String hello(String nonce) {
        return SignedAnswer.sign(
                self.identity(),
                new Question(HELLO, nonce),
                Map.of(
                        "role", settings.role().name(),
                        "seal", PublicKeys.json(self.identity().sealing().getPublic())),
                clock.instant());
    }

    /** @return signed: which school the node now serves */
    public String admit(String sealed) {
        requireDistrict();
        Application application =
                Application.read(Sealed.open(sealed, self.identity().sealing().getPrivate()));
        application.requireProof(self.identity().fingerprint(), clock);
        JoinToken token =
                tokens.findForUpdate(application.secret()).orElseThrow(() -> new JoinRefused(JoinRefused.UNKNOWN));
        token.requireOpenFor(application.node(), clock.instant());
        if (token.used() == null) {
            tokens.use(token, application.node());
            nodes.join(application.node(), token.school(), application.key());
        }
        return welcome(application, token.school());
    }

    private String welcome(Application application, UUID school) {
        String name = sql.first(row -> row.text("thai_name"), "select thai_name from school where id = ?", school)
                .orElse("");
        return SignedAnswer.sign(
                self.identity(),
                application.question(),
                Map.of("school", school.toString(), "schoolName", name),
                clock.instant());
    }

    private void requireDistrict() {
        if (settings.role() != NodeRole.DISTRICT) {
            throw new JoinRefused(JoinRefused.NOT_A_DISTRICT);
        }
    }
}
