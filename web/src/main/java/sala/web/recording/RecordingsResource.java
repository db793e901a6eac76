package sala.web.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import sala.access.Permission;
import sala.media.recording.Recording;
import sala.media.recording.Recordings;
import sala.media.timetable.Channel;
import sala.paging.Page;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** All recordings, and the clocks of what records them. */
@Path("/recordings")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class RecordingsResource {

    private final Recordings recordings;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public RecordingsResource(Recordings recordings, Reader reader, Redirect redirect, Templates templates) {
        this.recordings = recordings;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        RecordingShow show = listing.filter("show", RecordingShow.class).orElse(RecordingShow.ALL);
        Page<Recording> page = recordings.page(reader.actor(), show.states(), listing.paging());
        RecordingList list =
                new RecordingList(show, page, recordings.lessons(page.items()), recordings.folders(reader.actor()));
        return here -> templates.recordingList(here, listing, list);
    }

    @GET
    @Path("clocks")
    public Html clocks() {
        return clocks(Form.empty());
    }

    @POST
    @Path("clocks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setClock(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    Channel channel = Channel.of(form.required("channel"));
                    recordings.setClock(
                            reader.actor(), channel, form.whole("seconds").orElse(0));
                    return redirect.done("/recordings/clocks", "recording.clock-kept");
                },
                this::clocks);
    }

    private Html clocks(Form form) {
        Map<String, Integer> all = recordings.clocks(reader.actor());
        return here -> templates.recordingClocks(here, all, form);
    }
}
