package sala.web.notice;

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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Permission;
import sala.notice.Notice;
import sala.notice.Notices;
import sala.paging.Page;
import sala.people.People;
import sala.people.PersonName;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What the reader was told: what became of the own things, and why. */
@Path("/notices")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SELF)
public class NoticesResource {

    private final Notices notices;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public NoticesResource(Notices notices, People people, Reader reader, Redirect redirect, Templates templates) {
        this.notices = notices;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        boolean unreadOnly = listing.filter("unread").isPresent();
        Page<Notice> page = notices.page(reader.actor(), unreadOnly, listing.paging());
        Map<UUID, PersonName> names = people.names(
                page.items().stream().map(notice -> notice.news().by()).collect(Collectors.toSet()));
        return here -> templates.noticeList(here, listing, page, names);
    }

    /** Counts as read, and leads to what it is about. */
    @POST
    @Path("{id}/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") UUID id) {
        return redirect.to(notices.open(reader.actor(), id).news().address());
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAll() {
        notices.readAll(reader.actor());
        return redirect.done("/notices", "notice.all-read");
    }
}
