package sala.web.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.speech.Hearing;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleEditing;
import sala.media.subtitle.SubtitleKind;
import sala.media.subtitle.SubtitleUnreadable;
import sala.media.subtitle.Subtitles;
import sala.media.subtitle.UnreadWords;
import sala.web.cause.Causes;
import sala.web.media.IncomingFile;
import sala.web.media.ItemWork.Words;
import sala.web.media.Received;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** All words of one recording: which there are, another file, beginning with none, taking some away. */
@Path("/media/{id}/subtitles")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_EDIT)
public class SubtitlesResource {

    private final MediaItems items;
    private final Subtitles subtitles;
    private final UnreadWords unread;
    private final SubtitleEditing editing;
    private final Hearing hearing;
    private final SubtitleFile file;
    private final IncomingFile incoming;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SubtitlesResource(
            MediaItems items,
            Subtitles subtitles,
            UnreadWords unread,
            SubtitleEditing editing,
            Hearing hearing,
            SubtitleFile file,
            IncomingFile incoming,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.subtitles = subtitles;
        this.unread = unread;
        this.editing = editing;
        this.hearing = hearing;
        this.file = file;
        this.incoming = incoming;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@PathParam("id") UUID id) {
        return page(editable(id), Form.showing(Map.of("language", "th", "kind", SubtitleKind.SUBTITLES.name())));
    }

    /** With a file: its words. Without one: none yet, to be written by hand. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.STREAMED)
    public Response add(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        MediaItem item = editable(id);
        Received received = incoming.read(reader.actor(), request);
        Form form = Form.showing(Map.of("language", received.field("language"), "kind", received.field("kind")));
        return form.submit(() -> added(item, received, form), again -> page(item, again));
    }

    private Response added(MediaItem item, Received received, Form form) {
        SubtitleKind kind = form.choice("kind", SubtitleKind.class).orElse(SubtitleKind.SUBTITLES);
        Cues cues = received.hasFile() ? read(received) : new Cues(List.of());
        Subtitle made = editing.add(reader.actor(), item.id(), kind, form.text("language"), cues);
        String address = "/media/" + item.id() + "/subtitles/" + made.id();
        return received.hasFile()
                ? redirect.done(address, "subtitle.taken", cues.list().size())
                : redirect.to(address);
    }

    private Cues read(Received received) {
        try {
            return file.read(received.file().blob());
        } catch (RuntimeException thrown) {
            SubtitleUnreadable unreadable =
                    Causes.fault(thrown, SubtitleUnreadable.class).orElseThrow(() -> thrown);
            throw new Invalid("file", unreadable.code());
        }
    }

    @POST
    @Path("{subtitle}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id, @PathParam("subtitle") UUID subtitle) {
        editing.remove(reader.actor(), id, subtitle);
        return redirect.done("/media/" + id + "/subtitles", "subtitle.removed");
    }

    /** What was made for a former file fits the present one. */
    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id) {
        editing.keep(reader.actor(), id);
        return redirect.done("/media/" + id, "subtitle.former-kept");
    }

    /** Lets a program write down what is said. */
    @POST
    @Path("hear")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hear(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    hearing.ask(reader.actor(), id, form.text("spoken"));
                    return redirect.done("/media/" + id + "/subtitles", "speech.asked");
                },
                again -> page(editable(id), again));
    }

    private MediaItem editable(UUID id) {
        return items.get(id, reader.actor(), Permission.MEDIA_EDIT);
    }

    private Html page(MediaItem item, Form form) {
        List<Subtitle> all = subtitles.of(item.id());
        Heard heard = new Heard(hearing.isOn(), hearing.job(item.id()));
        Words words = new Words(unread.of(item.id()), subtitles.ofFormerFile(item.id()));
        return here -> templates.subtitleList(here, item, all, words, heard, form);
    }
}
