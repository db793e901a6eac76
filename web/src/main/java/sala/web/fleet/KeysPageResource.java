package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import sala.access.Permission;
import sala.mirror.root.DistrictRoots;
import sala.mirror.root.RootNews;
import sala.mirror.root.RootNews.Spread;
import sala.mirror.root.Roots.Taken;
import sala.web.page.Html;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At the district: whom the schools believe, who can change it, and whether somebody should look after the keys. */
@Path("/fleet/keys")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.FLEET_VIEW)
public class KeysPageResource {

    private static final Duration SOON = Duration.ofDays(90);

    private final DistrictRoots roots;
    private final RootNews news;
    private final Clock clock;
    private final Templates templates;

    @Inject
    public KeysPageResource(DistrictRoots roots, RootNews news, Clock clock, Templates templates) {
        this.roots = roots;
        this.news = news;
        this.clock = clock;
        this.templates = templates;
    }

    /** What there is to see. */
    public record View(Taken newest, Spread spread, Instant now) {

        public boolean isExpired() {
            return newest.root().isExpired(now);
        }

        public boolean expiresSoon() {
            return !isExpired() && newest.root().isExpired(now.plus(SOON));
        }
    }

    @GET
    public Html show() {
        View view = new View(roots.newest(), news.spread(), clock.instant());
        return here -> templates.fleetKeys(here, view);
    }
}
