package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.account.TermPlan;
import sala.account.TermTurns;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Leads the classes of a school into the next term or year: a plan first, then what comes out, then it is done. */
@Path("/schools")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.CLASSROOM_KEEP)
public class YearResource {

    private final TermTurns turns;
    private final YearPage page;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public YearResource(TermTurns turns, YearPage page, Reader reader, Redirect redirect, Templates templates) {
        this.turns = turns;
        this.page = page;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** @param term the one that ends; the last one that has classes without it */
    @GET
    @Path("{id}/year")
    public Html plan(@PathParam("id") UUID id, @QueryParam("term") @Nullable String term) {
        YearView view = page.of(id, term);
        return here -> templates.schoolYear(here, view, view.proposal());
    }

    /** What would come out; nothing is done yet. */
    @POST
    @Path("{id}/year/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        YearView view = page.of(id, form.text("term"));
        return form.submit(
                () -> {
                    YearOutcome outcome = YearOutcome.of(view, YearForm.read(view, form));
                    Html html = here -> templates.schoolOutcome(here, view, outcome, form);
                    return Response.ok(html, MediaType.TEXT_HTML_TYPE).build();
                },
                again -> here -> templates.schoolYear(here, view, again));
    }

    @POST
    @Path("{id}/year")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        YearView view = page.of(id, form.text("term"));
        return form.submit(
                () -> {
                    if (form.checked("change")) {
                        Html html = here -> templates.schoolYear(here, view, form);
                        return Response.ok(html, MediaType.TEXT_HTML_TYPE).build();
                    }
                    TermPlan plan = YearForm.read(view, form);
                    turns.accept(reader.actor(), plan);
                    return redirect.done("/schools/" + id + "/year", "year.done");
                },
                again -> here -> templates.schoolYear(here, view, again));
    }

    @POST
    @Path("{id}/year/{turn}/undo")
    public Response undo(@PathParam("id") UUID id, @PathParam("turn") UUID turn) {
        turns.undo(reader.actor(), id, turn);
        return redirect.done("/schools/" + id + "/year", "year.undone-now");
    }
}
