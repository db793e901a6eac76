package sala.web.bulk;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.bulk.BulkEdits;
import sala.media.bulk.Outcome;
import sala.media.bulk.QueueDecisions;
import sala.media.bulk.Verdict;
import sala.media.item.MediaVersion;
import sala.web.media.MediaSearch;
import sala.web.page.Form;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** The same said of, or done with, several items that were ticked in the list. */
@Path("/media/bulk")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Requires(Permission.MEDIA_EDIT)
public class BulkResource {

    private final BulkEdits edits;
    private final QueueDecisions decisions;
    private final Findings findings;
    private final Reader reader;
    private final Redirect redirect;
    private final BulkPages pages;

    @Inject
    public BulkResource(
            BulkEdits edits,
            QueueDecisions decisions,
            Findings findings,
            Reader reader,
            Redirect redirect,
            BulkPages pages) {
        this.edits = edits;
        this.decisions = decisions;
        this.findings = findings;
        this.reader = reader;
        this.redirect = redirect;
        this.pages = pages;
    }

    /** Whoever comes without ticked items is led to where they are ticked. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response lead() {
        return redirect.to("/media");
    }

    @POST
    public Response choose(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Chosen.in(form).isEmpty()
                ? redirect.failed("/media", "fault.bulk.nothing-chosen")
                : pages.answer(form, view -> view);
    }

    /** Not those that were ticked, but all that were found and that this person may change. */
    @POST
    @Path("found")
    public Response found(@BeanParam Listing listing) {
        List<String> found = findings.editable(
                reader.actor(), new MediaSearch(listing, reader.actor().person()));
        if (found.isEmpty()) {
            return redirect.failed("/media" + listing.query(), "fault.bulk.nothing-chosen");
        }
        if (found.size() > BulkEdits.MOST) {
            return redirect.failed("/media" + listing.query(), "bulk.too-many-found", BulkEdits.MOST);
        }
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.put("items", found);
        return pages.answer(Form.of(values), view -> view);
    }

    @POST
    @Path("plan")
    public Response plan(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return pages.answer(
                form, view -> view.with(edits.plan(reader.actor(), Chosen.in(form), BulkForm.change(form))));
    }

    @POST
    @Path("change")
    public Response change(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return pages.answer(
                form, view -> view.with(edits.change(reader.actor(), Chosen.in(form), BulkForm.change(form))));
    }

    @POST
    @Path("decide")
    public Response decide(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return pages.answer(form, view -> view.with(decided(form)));
    }

    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") UUID id) {
        Outcome outcome = edits.undo(reader.actor(), id);
        return pages.ok(BulkView.of(Form.empty(), List.of()).with(outcome));
    }

    private Outcome decided(Form form) {
        Actor actor = reader.actor();
        List<MediaVersion> chosen = Chosen.in(form);
        return switch (form.choice("decision", BulkForm.Decision.class)
                .orElseThrow(() -> new Invalid("decision", "field.required"))) {
            case SUBMIT -> edits.submit(actor, chosen);
            case APPROVE -> decisions.decide(actor, chosen, Verdict.APPROVE, "");
            case WITHDRAW -> edits.withdraw(actor, chosen, form.text("reason"));
        };
    }
}
