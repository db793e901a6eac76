package sala.web.subtitle;

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
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.Stale;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleEditing;
import sala.media.subtitle.Subtitles;
import sala.web.cause.Causes;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.player.Playable;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Writing the words of a recording beside the recording. */
@Path("/media/{id}/subtitles")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_EDIT)
public class SubtitleResource {

    private final MediaItems items;
    private final Subtitles subtitles;
    private final SubtitleEditing editing;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SubtitleResource(
            MediaItems items,
            Subtitles subtitles,
            SubtitleEditing editing,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.subtitles = subtitles;
        this.editing = editing;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{subtitle}")
    public Html edit(@PathParam("id") UUID id, @PathParam("subtitle") UUID subtitle) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        Subtitle shown = subtitles.get(id, subtitle);
        return page(item, new Written(shown, CueRows.of(subtitles.cues(shown)), Form.empty(), false));
    }

    /** Whoever is overtaken keeps what was typed, is told, and may save it knowingly. */
    @POST
    @Path("{subtitle}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @BodyLimit(4 << 20)
    public Response save(
            @PathParam("id") UUID id, @PathParam("subtitle") UUID subtitle, MultivaluedMap<String, String> values) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        List<CueRow> rows = CueRows.of(values);
        Form form = Form.of(values);
        Subtitle now = subtitles.get(id, subtitle);
        try {
            return form.submit(
                    () -> {
                        editing.change(reader.actor(), now.seenAs(form.version()), CueRows.cues(rows));
                        return redirect.done("/media/" + id + "/subtitles/" + subtitle, "subtitle.saved");
                    },
                    again -> page(item, new Written(now, rows, again, false)));
        } catch (RuntimeException thrown) {
            if (Causes.fault(thrown, Stale.class).isEmpty()) {
                throw thrown;
            }
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.TEXT_HTML)
                    .entity(page(item, new Written(now, rows, form, true)))
                    .build();
        }
    }

    private Html page(MediaItem item, Written written) {
        Playable played = Playable.of(item, List.of());
        return here -> templates.subtitleEdit(here, item, played, written);
    }

    /**
     * What the editor shows.
     *
     * @param overtaken whether somebody else has saved meanwhile
     */
    public record Written(Subtitle subtitle, List<CueRow> rows, Form form, boolean overtaken) {}
}
