package sala.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.media.handout.Handout;
import sala.media.handout.Handouts;
import sala.media.handout.ItemsInReach;
import sala.media.item.MediaItem;
import sala.media.timetable.Airing;
import sala.media.timetable.Timetable;
import sala.media.viewing.Viewings;
import sala.web.content.Exhibits;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.player.Playables;
import sala.web.player.Telling;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What was handed out, opened in a page as any item is. */
@Path("/today")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.HANDOUT_VIEW)
public class GivenResource {

    private final Timetable timetable;
    private final Handouts handouts;
    private final ItemsInReach items;
    private final Exhibits exhibits;
    private final Playables playables;
    private final Viewings viewings;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public GivenResource(
            Timetable timetable,
            Handouts handouts,
            ItemsInReach items,
            Exhibits exhibits,
            Playables playables,
            Viewings viewings,
            Reader reader,
            Templates templates) {
        this.timetable = timetable;
        this.handouts = handouts;
        this.items = items;
        this.exhibits = exhibits;
        this.playables = playables;
        this.viewings = viewings;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Path("{id}/handouts/{handout}")
    public Html given(@PathParam("id") UUID airing, @PathParam("handout") UUID id) {
        Airing lesson = timetable.get(reader.actor(), airing);
        Handout handout = handouts.get(reader.actor(), airing, id);
        MediaItem item = Optional.ofNullable(handout.paper().item())
                .map(given -> items.get(reader.actor(), given))
                .filter(MediaItem::playable)
                .orElseThrow(() -> new NotFound(Handout.KIND));
        Telling telling = Telling.of(item, viewings.position(reader.actor(), item.id()));
        GivenItem given = new GivenItem(lesson, handout, exhibits.of(item), playables.of(item), telling);
        return here -> templates.todayGiven(here, given);
    }
}
