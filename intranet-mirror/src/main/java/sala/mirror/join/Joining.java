package sala.mirror.join;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Greeting;
import sala.mirror.district.Line;
import sala.mirror.district.Lines;
import sala.mirror.district.Patience;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.Sealed;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.root.FollowedRoots;
import sala.node.NodeRole;

/** At a school: makes this node one of a district's, with the code that the district's admin gave. */
@Singleton
public class Joining {

    /** Beyond this the days of all that is recorded here would be wrong, and somebody can set the clock. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

    private final Host self;
    private final DistrictLinks links;
    private final Lines lines;
    private final FollowedRoots roots;

    @Inject
    public Joining(Host self, DistrictLinks links, Lines lines, FollowedRoots roots) {
        this.roots = roots;
        this.self = self;
        this.links = links;
        this.lines = lines;
    }

    /**
     * Called outside a transaction; may take as long as the line is slow.
     *
     * @param url of the district's pages
     * @param pasted the join code as somebody typed or pasted it
     * @return what this node now belongs to
     */
    public DistrictLink join(String url, String pasted) {
        requireFree();
        URI district = DistrictUrl.read(url);
        JoinCode code = JoinCode.read(pasted).orElseThrow(() -> new Invalid("token", "join.token-malformed"));
        Line line = lines.to(district);
        DistrictLink link = new Patience(line.limits()).with(() -> ask(line, district, code));
        roots.begin();
        links.begin(link);
        learnRoot();
        return link;
    }

    /** Whom to believe after the district's key has changed; what fails now is done with the first contact. */
    private void learnRoot() {
        lines.toDistrict().ifPresent(district -> {
            try {
                roots.follow(district);
            } catch (IOException | Fault later) {
                LOG.info("the district's root is asked for later", later);
            }
        });
    }

    private void requireFree() {
        if (self.settings().role() != NodeRole.SCHOOL) {
            throw new JoinRefused(JoinRefused.NOT_A_SCHOOL);
        }
        if (links.find().filter(link -> link.cutOff() == null).isPresent()) {
            throw new JoinRefused(JoinRefused.ALREADY);
        }
    }

    private DistrictLink ask(Line line, URI district, JoinCode code) throws IOException {
        Greeting greeting = Greeting.exchange(line, code.district());
        Duration offset = Duration.between(self.clock().instant(), greeting.time());
        requireDistrictWithOurTime(greeting, offset);
        Question question = Question.fresh(Admission.JOIN);
        Application application = Application.of(self.identity(), code, question.nonce(), greeting.time());
        byte[] sealed = Sealed.seal(application.claims(), greeting.seal()).getBytes(StandardCharsets.UTF_8);
        byte[] answer = line.ask(Ask.post("mirror/join", sealed, "application/jose"), 16 * 1024);
        SignedAnswer welcome = SignedAnswer.open(new String(answer, StandardCharsets.UTF_8), question, code.district());
        return new DistrictLink(
                district,
                greeting.key(),
                welcome.id("school"),
                welcome.required("schoolName"),
                self.clock().instant(),
                null,
                offset);
    }

    private static void requireDistrictWithOurTime(Greeting greeting, Duration offset) {
        if (!NodeRole.DISTRICT.name().equals(greeting.role())) {
            throw new JoinRefused(JoinRefused.NOT_A_DISTRICT);
        }
        if (offset.abs().compareTo(CLOCK_TOLERANCE) > 0) {
            throw new JoinRefused(JoinRefused.CLOCK_OFF, greeting.time());
        }
    }
}
