package sala.web.unread;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.paging.Paging;
import sala.search.reading.ReadText.Outcome;
import sala.search.unread.ReadAgain;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;
import sala.web.template.Templates;
import sala.web.text.Texts;

/** The files that search knows no text of, why, and having them read again. */
@Path("/unread")
@Singleton
@Requires(Permission.UNREAD_KEEP)
public class UnreadResource {

    private static final int MOST_LINES = 10_000;

    private final UnreadViews views;
    private final ReadAgain again;
    private final Reader reader;
    private final Redirect redirect;
    private final Texts texts;
    private final Templates templates;

    @Inject
    public UnreadResource(
            UnreadViews views, ReadAgain again, Reader reader, Redirect redirect, Texts texts, Templates templates) {
        this.views = views;
        this.again = again;
        this.reader = reader;
        this.redirect = redirect;
        this.texts = texts;
        this.templates = templates;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Html list(@BeanParam Listing listing) {
        UnreadView view = views.of(reader.actor(), why(listing), listing.paging());
        return here -> templates.unreadList(here, listing, view);
    }

    @GET
    @Path("csv")
    @Produces(Sheet.CSV)
    public Response csv(@BeanParam Listing listing) {
        UnreadView view = views.of(reader.actor(), why(listing), new Paging(1, MOST_LINES));
        List<List<Object>> rows = view.page().items().stream()
                .map(file -> List.<Object>of(
                        file.title(),
                        file.fileName(),
                        text("why." + file.why()),
                        file.school() == null ? text("office") : view.names().getOrDefault(file.school(), ""),
                        file.readAt().toString(),
                        UnreadView.address(file)))
                .toList();
        List<String> head =
                List.of(text("thing"), text("file"), text("why"), text("school"), text("read"), text("address"));
        return Response.ok(new Sheet(text("title"), head, rows).csv(), Sheet.CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"files-without-text.csv\"")
                .build();
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response all(MultivaluedMap<String, String> values) {
        Outcome why =
                Form.of(values).choice("why", Outcome.class).orElseThrow(() -> new Invalid("why", "field.choice"));
        int files = again.all(reader.actor(), why);
        return redirect.done("/unread", "unread.again-done", files);
    }

    @POST
    @Path("{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response one(@PathParam("id") UUID thing) {
        again.one(reader.actor(), thing);
        return redirect.done("/unread", "unread.again-one");
    }

    private static Optional<Outcome> why(Listing listing) {
        return listing.filter("why", Outcome.class);
    }

    private String text(String name) {
        return texts.text(reader.language(), "unread." + name);
    }
}
