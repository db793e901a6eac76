package sala.web.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.media.copy.Copy;
import sala.media.copy.LoanBook;
import sala.media.copy.SchoolLoans;
import sala.paging.Page;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What a school has of the office's copies: for its keeper to say that one has come, or is on its way back. */
@Path("/media/copies/school")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COPY_RECEIVE)
public class SchoolCopiesResource {

    private static final String ADDRESS = "/media/copies/school";

    private final SchoolLoans loans;
    private final LoanBook book;
    private final CopyDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SchoolCopiesResource(
            SchoolLoans loans, LoanBook book, CopyDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.loans = loans;
        this.book = book;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<Copy> page = loans.of(reader.actor(), listing.paging());
        Map<UUID, String> holders = desk.holders(page.items());
        PastLoans past = desk.past(book.ofOurs(reader.actor()));
        return here -> templates.copySchool(here, listing, page, holders, desk.today(), past);
    }

    @POST
    @Path("{copy}/received")
    public Response received(@PathParam("copy") UUID copy) {
        loans.received(reader.actor(), copy, desk.today());
        return redirect.done(ADDRESS, "copy.said-received");
    }

    @POST
    @Path("{copy}/sent-back")
    public Response sentBack(@PathParam("copy") UUID copy) {
        loans.sentBack(reader.actor(), copy, desk.today());
        return redirect.done(ADDRESS, "copy.said-sent-back");
    }
}
