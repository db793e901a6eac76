package sala.web.copy;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.copy.Copies;
import sala.media.copy.Copy;
import sala.media.copy.Loan;
import sala.media.copy.LoanBook;
import sala.media.copy.Place;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.report.TypedDay;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;
import sala.web.template.Templates;
import sala.web.text.Texts;

/** The copies that one can hold: where they are, who has one, and the list of what is lent. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COPY_KEEP)
public class CopiesResource {

    private static final int USUAL_DAYS = 30;
    private static final Paging PART = new Paging(1, 200);

    private final MediaItems items;
    private final Copies copies;
    private final LoanBook book;
    private final CopyDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Texts texts;
    private final Templates templates;

    @Inject
    public CopiesResource(
            MediaItems items,
            Copies copies,
            LoanBook book,
            CopyDesk desk,
            Reader reader,
            Redirect redirect,
            Texts texts,
            Templates templates) {
        this.items = items;
        this.copies = copies;
        this.book = book;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.texts = texts;
        this.templates = templates;
    }

    @GET
    @Path("copies")
    public Html lent(@BeanParam Listing listing) {
        Page<Copy> page = copies.lent(reader.actor(), listing.paging());
        Map<UUID, String> holders = desk.holders(page.items());
        return here -> templates.copyLent(here, listing, page, holders, desk.today());
    }

    @GET
    @Path("copies.csv")
    @Produces(Sheet.CSV)
    public Response csv() {
        return file("csv", Sheet.CSV + ";charset=UTF-8", sheet().csv());
    }

    @GET
    @Path("copies.xlsx")
    @Produces(Sheet.XLSX)
    public Response xlsx() {
        return file("xlsx", Sheet.XLSX, sheet().xlsx());
    }

    @GET
    @Path("{id}/copies")
    public Html show(@PathParam("id") UUID id) {
        Map<String, String> values = new HashMap<>();
        TypedDay.parts("due", desk.today().plusDays(USUAL_DAYS), values);
        return page(id, Form.showing(values));
    }

    @POST
    @Path("{id}/copies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    copies.add(reader.actor(), id, new Place(form.text("box"), form.text("disk"), form.text("shelf")));
                    return redirect.done("/media/" + id + "/copies", "copy.added");
                },
                again -> page(id, again));
    }

    @POST
    @Path("{id}/copies/{copy}/lend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lend(
            @PathParam("id") UUID id, @PathParam("copy") UUID copy, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    Loan loan = new Loan(
                            form.id("school").orElse(null),
                            form.text("person"),
                            desk.today(),
                            new TypedDay("due", values).read().orElseThrow(() -> new Invalid("due", "field.required")));
                    copies.lend(reader.actor(), copy, loan);
                    return redirect.done("/media/" + id + "/copies", "copy.lent-out");
                },
                again -> page(id, again));
    }

    @POST
    @Path("{id}/copies/{copy}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@PathParam("id") UUID id, @PathParam("copy") UUID copy) {
        copies.giveBack(reader.actor(), copy, desk.today());
        return redirect.done("/media/" + id + "/copies", "copy.returned");
    }

    @POST
    @Path("{id}/copies/{copy}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id, @PathParam("copy") UUID copy) {
        copies.remove(reader.actor(), copy);
        return redirect.done("/media/" + id + "/copies", "copy.removed");
    }

    private Html page(UUID id, Form form) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        List<Copy> all = copies.of(reader.actor(), id);
        Map<UUID, String> holders = desk.holders(all);
        PastLoans past = desk.past(book.of(reader.actor(), id));
        return here -> templates.copyItem(here, item, all, holders, desk.schools(), desk.today(), form, past);
    }

    /** All that is lent, page after page. */
    private Sheet sheet() {
        List<Copy> all = Stream.iterate(1, number -> number + 1)
                .map(number -> copies.lent(reader.actor(), new Paging(number, PART.size())))
                .takeWhile(page -> !page.items().isEmpty())
                .flatMap(page -> page.items().stream())
                .toList();
        Map<UUID, String> holders = desk.holders(all);
        return new Sheet(
                word("copy.lent"),
                Stream.of("media.title", "copy.place", "copy.holder", "copy.given", "copy.due")
                        .map(this::word)
                        .toList(),
                all.stream()
                        .map(copy -> row(copy, holders.getOrDefault(copy.id(), "")))
                        .toList());
    }

    private static List<Object> row(Copy copy, String holder) {
        Loan loan = copy.loan();
        return List.of(
                copy.title(),
                copy.place().text(),
                holder,
                loan == null ? "" : loan.given().toString(),
                loan == null ? "" : loan.due().toString());
    }

    private String word(String key) {
        return texts.text(reader.language(), key);
    }

    private Response file(String ending, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"lent-" + desk.today() + "." + ending + "\"")
                .build();
    }
}
