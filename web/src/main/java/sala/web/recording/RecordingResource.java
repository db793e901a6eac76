package sala.web.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.media.recording.Recording;
import sala.media.recording.Recordings;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One recording: what is on it, what came of that, and what can be said about it. */
@Path("/recordings")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class RecordingResource {

    private final Recordings recordings;
    private final Clock clock;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public RecordingResource(
            Recordings recordings, Clock clock, Reader reader, Redirect redirect, Templates templates) {
        this.recordings = recordings;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id) {
        Recording recording = recordings.get(reader.actor(), id);
        return page(recording, PlacingForm.of(recording, clock));
    }

    /** Says of what time on which channel it is. */
    @POST
    @Path("{id}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Recording recording = recordings.get(reader.actor(), id);
        return form.submit(
                () -> {
                    form.require("channel", "time");
                    recordings.place(reader.actor(), id, PlacingForm.channel(form), PlacingForm.begins(form));
                    return redirect.done(address(id), "recording.placed");
                },
                again -> page(recording, again));
    }

    @POST
    @Path("{id}/try-again")
    public Response tryAgain(@PathParam("id") UUID id) {
        recordings.tryAgain(reader.actor(), id);
        return redirect.done(address(id), "recording.tried-again");
    }

    @POST
    @Path("{id}/leave-out")
    public Response leaveOut(@PathParam("id") UUID id) {
        recordings.leaveOut(reader.actor(), id);
        return redirect.done(address(id), "recording.left-out");
    }

    private Html page(Recording recording, Form form) {
        List<Recordings.OnIt> on = recordings.on(recording);
        double done = recordings.job(recording).map(job -> job.progress()).orElse(0.0);
        return here -> templates.recordingShow(here, recording, on, form, done);
    }

    private static String address(UUID id) {
        return "/recordings/" + id;
    }
}
