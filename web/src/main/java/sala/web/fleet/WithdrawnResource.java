package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.course.Courses;
import sala.media.item.MediaItems;
import sala.mirror.console.Withdrawals;
import sala.mirror.console.Withdrawals.Withdrawal;
import sala.paging.Page;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At the district: what was withdrawn, and at which schools it is gone. */
@Path("/fleet/withdrawn")
@Singleton
@Transactional
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.FLEET_VIEW)
public class WithdrawnResource {

    private final Withdrawals withdrawals;
    private final MediaItems items;
    private final Courses courses;
    private final Templates templates;

    @Inject
    public WithdrawnResource(Withdrawals withdrawals, MediaItems items, Courses courses, Templates templates) {
        this.withdrawals = withdrawals;
        this.items = items;
        this.courses = courses;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<Withdrawal> page = withdrawals.page(listing.paging());
        Map<UUID, String> titles = titles(page.items());
        return here -> templates.fleetWithdrawn(here, listing, page, titles);
    }

    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id, @BeanParam Listing listing) {
        Withdrawal withdrawal = withdrawals.get(id);
        Page<Withdrawals.Word> words = withdrawals.words(id, listing.paging(50));
        String title = titles(List.of(withdrawal)).getOrDefault(id, "");
        return here -> templates.fleetGone(here, withdrawal, title, listing, words);
    }

    /** Of what is still known here. */
    private Map<UUID, String> titles(List<Withdrawal> of) {
        List<UUID> ids = of.stream().map(Withdrawal::record).toList();
        Map<UUID, String> titles = new HashMap<>();
        items.all(ids).forEach(item -> titles.put(item.id(), item.details().title()));
        of.stream().filter(one -> one.kind().equals(Courses.KIND)).forEach(one -> courses.find(one.record())
                .ifPresent(course -> titles.put(course.id(), course.outline().title())));
        return titles;
    }
}
