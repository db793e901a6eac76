package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import java.util.UUID;
import sala.access.Permission;
import sala.search.saved.SavedSearch;
import sala.search.saved.SavedSearches;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The searches that the reader has saved: with what is new in each; to be opened, renamed, removed and put back. */
@Path("/search/saved")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SEARCH)
public class SavedSearchesResource {

    private static final String ADDRESS = "/search/saved";

    private final SavedSearches saved;
    private final SavedLines lines;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SavedSearchesResource(
            SavedSearches saved, SavedLines lines, Reader reader, Redirect redirect, Templates templates) {
        this.saved = saved;
        this.lines = lines;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list() {
        return page(Form.empty());
    }

    /** What is wrong with a question is said at once, and not each time it is opened. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    String question = SearchAddress.query(SearchAddress.question(form.text("question")));
                    saved.save(reader.actor(), form.text("name"), question);
                    return redirect.done("/search?" + question, "search.saved.done");
                },
                this::page);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return redirect.to("/search?" + saved.open(reader.actor(), id).question());
    }

    @POST
    @Path("{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    saved.rename(reader.actor(), id, form.text("name"));
                    return redirect.done(ADDRESS, "search.saved.renamed");
                },
                this::page);
    }

    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id) {
        saved.remove(reader.actor(), id);
        return redirect.done(ADDRESS, "search.saved.removed");
    }

    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Form.of(values)
                .submit(
                        () -> {
                            saved.putBack(reader.actor(), id);
                            return redirect.done(ADDRESS, "search.saved.put-back");
                        },
                        this::page);
    }

    private Html page(Form form) {
        List<SavedLine> all = lines.of(reader.actor());
        List<SavedSearch> removed = saved.removed(reader.actor());
        return here -> templates.searchSaved(here, form, all, removed);
    }
}
