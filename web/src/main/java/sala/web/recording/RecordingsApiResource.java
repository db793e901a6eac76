package sala.web.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.media.recording.Recording;
import sala.media.recording.Recordings;
import sala.media.recording.Recordings.OnIt;
import sala.paging.Page;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Recordings for programs. */
@Path("/api/v1/recordings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.MEDIA_IMPORT)
public class RecordingsApiResource {

    private final Recordings recordings;
    private final Reader reader;

    @Inject
    public RecordingsApiResource(Recordings recordings, Reader reader) {
        this.recordings = recordings;
        this.reader = reader;
    }

    /** One page of recordings, newest first. */
    public record Answer(long total, int page, List<RecordingAnswer> recordings) {}

    /** Those that {@code show} asks for: ALL, NEED_LOOK, WAITING, DONE or OTHERS. */
    @GET
    public Answer list(@BeanParam Listing listing) {
        RecordingShow show = listing.filter("show", RecordingShow.class).orElse(RecordingShow.ALL);
        Page<Recording> page = recordings.page(reader.actor(), show.states(), listing.paging());
        Map<UUID, List<OnIt>> on = recordings.on(page.items());
        return new Answer(
                page.total(),
                page.paging().number(),
                page.items().stream()
                        .map(recording -> RecordingAnswer.of(recording, on.getOrDefault(recording.id(), List.of())))
                        .toList());
    }

    /** One, with what the timetable says is on it. */
    @GET
    @Path("{id}")
    public RecordingAnswer show(@PathParam("id") UUID id) {
        Recording recording = recordings.get(reader.actor(), id);
        return RecordingAnswer.of(recording, recordings.on(recording));
    }

    @POST
    @Path("{id}/try-again")
    public void tryAgain(@PathParam("id") UUID id) {
        recordings.tryAgain(reader.actor(), id);
    }
}
