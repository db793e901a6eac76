package sala.web.roster;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.paging.Page;
import sala.paging.Paging;
import sala.roster.Kind;
import sala.roster.Roster;
import sala.roster.Rosters;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;
import sala.web.template.Templates;

/** Files of pupils and teachers: sent, looked at, decided. */
@Path("/rosters")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.ROSTER_KEEP)
public class RostersResource {

    private static final String ADDRESS = "/rosters/";
    private static final int LINES = 50;

    private final Rosters rosters;
    private final RosterDesk desk;
    private final RosterSheets sheets;
    private final RosterTerms terms;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public RostersResource(
            Rosters rosters,
            RosterDesk desk,
            RosterSheets sheets,
            Clock clock,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.rosters = rosters;
        this.desk = desk;
        this.sheets = sheets;
        this.terms = new RosterTerms(clock);
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<Roster> page = rosters.page(reader.actor(), listing.paging());
        return here -> templates.rosterList(here, listing, page);
    }

    /** Another page than the list, since a file that was refused is shown with the form. */
    @GET
    @Path("new")
    public Html choose() {
        return choosing(Form.empty());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(RosterUpload.LARGEST)
    public Response take(@Context HttpServletRequest request) {
        return Form.empty()
                .submit(
                        () -> redirect.to(ADDRESS + rosters.take(reader.actor(), RosterUpload.read(request, terms))),
                        this::choosing);
    }

    @GET
    @Path("template.csv")
    @Produces(Sheet.CSV)
    public Response csvTemplate() {
        return file(sheets.template().csv(), Sheet.CSV + ";charset=UTF-8", "roster.csv");
    }

    @GET
    @Path("template.xlsx")
    @Produces(Sheet.XLSX)
    public Response xlsxTemplate() {
        return file(sheets.template().xlsx(), Sheet.XLSX, "roster.xlsx");
    }

    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id, @BeanParam Listing listing) {
        @Nullable Kind kind = listing.filter("kind", Kind.class).orElse(null);
        RosterView view = desk.view(id, kind, listing.filter("words").orElse(""), listing.paging(LINES));
        Form form = listing.form("words", "kind");
        return here -> templates.rosterShow(here, listing, form, view);
    }

    /** How far the taking over is: a part of the page. */
    @GET
    @Path("{id}/state")
    public Html state(@PathParam("id") UUID id) {
        RosterView view = desk.view(id, null, "", new Paging(1, 1));
        return here -> templates.rosterState(here, view);
    }

    @POST
    @Path("{id}/choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        RosterChoices choices = RosterChoices.of(form);
        rosters.choose(reader.actor(), id, choices.ticks());
        rosters.answer(reader.actor(), id, choices.answers());
        return redirect.done(ADDRESS + id + back(form), "roster.choices-kept");
    }

    @POST
    @Path("{id}/accept")
    public Response accept(@PathParam("id") UUID id) {
        rosters.accept(reader.actor(), id);
        return redirect.to(ADDRESS + id);
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@PathParam("id") UUID id) {
        rosters.discard(reader.actor(), id);
        return redirect.done("/rosters", "roster.discarded");
    }

    @GET
    @Path("{id}/wrong.csv")
    @Produces(Sheet.CSV)
    public Response wrong(@PathParam("id") UUID id) {
        byte[] lines = sheets.wrong(rosters.wrong(reader.actor(), id)).csv();
        return file(lines, Sheet.CSV + ";charset=UTF-8", "to-be-put-right.csv");
    }

    /** To the same part of the list. */
    private static String back(Form form) {
        String kind = form.text("kind");
        return kind.matches("[A-Z]+")
                ? "?kind=" + kind + "&page=" + form.whole("page").orElse(1)
                : "";
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Html choosing(Form form) {
        List<Choice> schools = desk.choices();
        Form filled = form.fields().isEmpty() ? form.with("term", RosterTerms.text(terms.now())) : form;
        List<Choice> choices = terms.choices();
        return here -> templates.rosterFile(here, filled, choices, schools);
    }
}
