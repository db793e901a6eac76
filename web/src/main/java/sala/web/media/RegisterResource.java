package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.media.description.MediaDetails;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.intake.SameFile;
import sala.media.intake.Sender;
import sala.media.item.ItemFiles;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.media.quota.QuotaReached;
import sala.media.quota.Quotas;
import sala.media.quota.Room;
import sala.media.transcode.Transcoder;
import sala.media.upload.Upload;
import sala.media.upload.UploadRefused;
import sala.media.upload.Uploads;
import sala.paging.Page;
import sala.people.People;
import sala.people.PersonName;
import sala.web.cause.Causes;
import sala.web.indicator.IndicatorChoice;
import sala.web.indicator.IndicatorDesk;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The list of the register, and the page that sends files into it. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class RegisterResource {

    private final MediaLists lists;
    private final ItemFiles files;
    private final MediaIntake intake;
    private final IncomingFile incoming;
    private final Uploads uploads;
    private final Transcoder transcoder;
    private final Quotas quotas;
    private final IndicatorDesk indicators;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public RegisterResource(
            MediaLists lists,
            ItemFiles files,
            MediaIntake intake,
            IncomingFile incoming,
            Uploads uploads,
            Transcoder transcoder,
            Quotas quotas,
            IndicatorDesk indicators,
            People people,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.lists = lists;
        this.files = files;
        this.intake = intake;
        this.incoming = incoming;
        this.uploads = uploads;
        this.transcoder = transcoder;
        this.quotas = quotas;
        this.indicators = indicators;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.MEDIA_VIEW)
    public Html list(@BeanParam Listing listing) {
        Actor actor = reader.actor();
        MediaSearch search = new MediaSearch(listing, actor.person());
        Page<MediaLine> page = lists.page(actor, search.filter(), search.sort(), listing.paging());
        Map<UUID, PersonName> names =
                people.names(page.items().stream().map(MediaLine::owner).collect(Collectors.toSet()));
        Set<UUID> damaged =
                files.damaged(page.items().stream().map(MediaLine::id).toList());
        return here -> templates.mediaList(here, search, page, names, damaged);
    }

    @GET
    @Path("new")
    @Requires(Permission.MEDIA_UPLOAD)
    public Html choose() {
        return choosing(DetailsForm.blank());
    }

    /** For browsers without a script: one file a time. */
    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.STREAMED)
    @Requires(Permission.MEDIA_UPLOAD)
    public Response take(@Context HttpServletRequest request) {
        return DetailsForm.blank()
                .submit(
                        () -> {
                            Received received = read(request);
                            return received.form().submit(() -> taken(received), this::choosing);
                        },
                        this::choosing);
    }

    @POST
    @Path("new/waiting/{upload}/remove")
    @Requires(Permission.MEDIA_UPLOAD)
    public Response remove(@PathParam("upload") UUID upload) {
        uploads.abandon(reader.actor(), upload);
        return redirect.done("/media/new", "upload.removed");
    }

    private Received read(HttpServletRequest request) {
        try {
            return incoming.read(reader.actor(), request);
        } catch (RuntimeException thrown) {
            throw asFlawOfTheFile(thrown);
        }
    }

    private Response taken(Received received) {
        try {
            Arrived file = received.file();
            MediaDetails details = DetailsForm.read(received.form(), file.label());
            return redirect.done(
                    "/media/" + intake.take(reader.actor(), file, details).id(), "media.taken");
        } catch (RuntimeException thrown) {
            Fault fault = Causes.fault(thrown).orElseThrow(() -> thrown);
            if (fault instanceof SameFile same) {
                return redirect.done("/media/" + same.existing(), "media.same-file-here");
            }
            throw asFlawOfTheFile(thrown);
        }
    }

    /** What is wrong with a file that was sent belongs to the field in which it was chosen. */
    static RuntimeException asFlawOfTheFile(RuntimeException thrown) {
        return Causes.fault(thrown)
                .filter(fault -> fault instanceof UploadRefused
                        || fault instanceof QuotaReached
                        || fault.code().startsWith("media.")
                        || fault.code().startsWith("version."))
                .<RuntimeException>map(fault ->
                        new Invalid("file", fault.code(), fault.arguments().toArray()))
                .orElse(thrown);
    }

    private Html choosing(Form form) {
        boolean encodes = transcoder.complaint().isEmpty();
        Optional<Room> room =
                Optional.ofNullable(Sender.of(reader.actor()).school()).map(quotas::of);
        IndicatorChoice choice = indicators.choice(IndicatorChoice.codes(form.all("indicators")));
        List<Upload> waiting = uploads.waiting(reader.actor());
        return here -> templates.mediaNew(here, form, choice, encodes, room, waiting);
    }
}
