package sala.web.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import sala.access.Permission;
import sala.media.timetable.Timetable;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.taking.MyCourses;
import sala.taking.Repeats;
import sala.together.ClassSession;
import sala.together.ClassSessions;
import sala.web.fleet.NodeOverview;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.SignedIn;
import sala.web.template.Templates;

/** The first page after signing in: a pupil's courses, or what waits for somebody of the staff. */
@Path("/")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private final MyCourses mine;
    private final Repeats repeats;
    private final Desk desk;
    private final NodeOverview node;
    private final Timetable timetable;
    private final ClassSessions sessions;
    private final NodeSettings settings;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public HomeResource(
            MyCourses mine,
            Repeats repeats,
            Desk desk,
            NodeOverview node,
            Timetable timetable,
            ClassSessions sessions,
            NodeSettings settings,
            Reader reader,
            Templates templates) {
        this.timetable = timetable;
        this.sessions = sessions;
        this.mine = mine;
        this.repeats = repeats;
        this.desk = desk;
        this.node = node;
        this.settings = settings;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @SignedIn
    public Html home(@BeanParam Listing listing) {
        if (reader.visitor().isPupil()) {
            Shelf shelf = new Shelf(mine.page(reader.actor(), listing.paging()));
            boolean lessons = timetable.isThere();
            List<Repeats.Repeat> again = repeats.of(reader.actor());
            return here -> templates.homePupil(here, listing, shelf, lessons, again);
        }
        Desk.Sheet sheet = desk.of(reader.visitor());
        Optional<NodeOverview.View> kept = keepsSchoolNode() ? Optional.of(node.view()) : Optional.empty();
        List<ClassSession> open = sessions.open(reader.actor());
        return here -> templates.homeStaff(here, sheet, kept, open);
    }

    private boolean keepsSchoolNode() {
        return settings.role() == NodeRole.SCHOOL && reader.visitor().may(Permission.NODE_KEEP);
    }
}
