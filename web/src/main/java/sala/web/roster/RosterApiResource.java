package sala.web.roster;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.paging.Page;
import sala.roster.Kind;
import sala.roster.LineFilter;
import sala.roster.RosterLine;
import sala.roster.Rosters;
import sala.roster.Sent;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;

/** Files of pupils and teachers for programs. */
@Path("/api/v1/rosters")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.ROSTER_KEEP)
public class RosterApiResource {

    private static final int LINES = 200;

    private final Rosters rosters;
    private final RosterTerms terms;
    private final Reader reader;

    @Inject
    public RosterApiResource(Rosters rosters, Clock clock, Reader reader) {
        this.rosters = rosters;
        this.terms = new RosterTerms(clock);
        this.reader = reader;
    }

    /** The newest first. */
    @GET
    public List<RosterAnswer> list(@BeanParam Listing listing) {
        return rosters.page(reader.actor(), listing.paging(LINES)).items().stream()
                .map(RosterAnswer::of)
                .toList();
    }

    /**
     * Takes a CSV, an XLSX or a bundle of OneRoster and answers with what it would change; nothing is changed yet.
     * Lines that name no term are of {@code term} ({@code 2/2569}), those that name no school of {@code school}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @BodyLimit(RosterUpload.LARGEST)
    public Response take(
            byte[] file,
            @Nullable @QueryParam("name") String name,
            @Nullable @QueryParam("term") String term,
            @Nullable @QueryParam("school") UUID school) {
        Sent sent = new Sent(
                Optional.ofNullable(name).filter(given -> !given.isBlank()).orElse("roster"),
                file,
                terms.of(Optional.ofNullable(term).orElse("")),
                school);
        UUID id = rosters.take(reader.actor(), sent);
        return Response.created(URI.create("/api/v1/rosters/" + id))
                .entity(RosterAnswer.of(rosters.get(reader.actor(), id)))
                .build();
    }

    @GET
    @Path("{id}")
    public RosterAnswer get(@PathParam("id") UUID id) {
        return RosterAnswer.of(rosters.get(reader.actor(), id));
    }

    /** Up to 200 lines a page, of one {@code kind} or all. */
    @GET
    @Path("{id}/lines")
    public RosterAnswer.Lines lines(@PathParam("id") UUID id, @BeanParam Listing listing) {
        LineFilter filter = new LineFilter(
                listing.filter("kind", Kind.class).orElse(null),
                listing.filter("words").orElse(""));
        Page<RosterLine> page = rosters.lines(reader.actor(), id, filter, listing.paging(LINES));
        return new RosterAnswer.Lines(
                page.total(), page.items().stream().map(RosterAnswer.Line::of).toList());
    }

    /** Takes over what is chosen, in the background. */
    @POST
    @Path("{id}/accept")
    public RosterAnswer accept(@PathParam("id") UUID id) {
        rosters.accept(reader.actor(), id);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        rosters.discard(reader.actor(), id);
    }
}
