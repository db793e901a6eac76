package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringFilter;
import sala.media.timetable.Channel;
import sala.media.timetable.Link;
import sala.media.timetable.Timetable;
import sala.media.timetable.csv.Programmes;
import sala.school.Grade;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;

/** The timetable for programs. */
@Path("/api/v1/timetable")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class TimetableApiResource {

    private final Timetable timetable;
    private final Programmes programmes;
    private final Clock clock;
    private final Reader reader;

    @Inject
    public TimetableApiResource(Timetable timetable, Programmes programmes, Clock clock, Reader reader) {
        this.timetable = timetable;
        this.programmes = programmes;
        this.clock = clock;
        this.reader = reader;
    }

    /** What is on that day: {@code day} (today where none is said), {@code channel}, {@code grade} (P4). */
    @GET
    @Requires(Permission.MEDIA_VIEW)
    public AiringAnswer.Day day(@BeanParam Listing listing) {
        AiringFilter filter = new AiringFilter(
                ChosenDay.of(listing, clock),
                listing.filter("channel").map(Channel::of).orElse(null),
                listing.filter("grade", Grade.class).orElse(null));
        List<Airing> airings = timetable.of(reader.actor(), filter);
        List<Link> links = reader.visitor().may(Permission.TIMETABLE_EDIT) ? timetable.links(airings) : List.of();
        return AiringAnswer.of(filter.day(), airings, links);
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.TIMETABLE_EDIT)
    public void remove(@PathParam("id") UUID id) {
        timetable.remove(reader.actor(), id);
    }

    /** Takes a file of the programme, and answers with what it would change; nothing is changed yet. */
    @POST
    @Path("files")
    @Consumes("text/csv")
    @BodyLimit(SentFile.LARGEST)
    @Requires(Permission.TIMETABLE_EDIT)
    public Response take(byte[] file) {
        UUID id = programmes.take(reader.actor(), "timetable.csv", file);
        return Response.created(URI.create("/api/v1/timetable/files/" + id))
                .entity(PlanAnswer.of(id, programmes.plan(reader.actor(), id)))
                .build();
    }

    @GET
    @Path("files/{id}")
    @Requires(Permission.TIMETABLE_EDIT)
    public PlanAnswer plan(@PathParam("id") UUID id) {
        return PlanAnswer.of(id, programmes.plan(reader.actor(), id));
    }

    /** Does what the plan says, and answers with what was done. */
    @POST
    @Path("files/{id}/accept")
    @Requires(Permission.TIMETABLE_EDIT)
    public PlanAnswer accept(@PathParam("id") UUID id) {
        return PlanAnswer.of(id, programmes.accept(reader.actor(), id));
    }
}
