package sala.web.synonym;

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
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.people.People;
import sala.search.synonym.SynonymGroup;
import sala.search.synonym.SynonymLine;
import sala.search.synonym.SynonymState;
import sala.search.synonym.Synonyms;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The list of expressions that mean the same: adding, changing, taking away and putting back. */
@Path("/search/synonyms")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SYNONYM_KEEP)
public class SynonymsResource {

    static final String ADDRESS = "/search/synonyms";

    private final Synonyms synonyms;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SynonymsResource(Synonyms synonyms, People people, Reader reader, Redirect redirect, Templates templates) {
        this.synonyms = synonyms;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        return page(listing, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam Listing listing, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    synonyms.add(reader.actor(), form.required("expressions"));
                    return redirect.done(ADDRESS, "synonym.added");
                },
                again -> page(listing, again));
    }

    @GET
    @Path("{id}")
    public Html open(@PathParam("id") UUID id) {
        Newest newest = newest(id);
        return edit(id, newest.form());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Form.of(values)
                .submit(
                        typed -> {
                            SynonymGroup group = SynonymGroup.typed(id, typed.required("expressions"));
                            synonyms.change(reader.actor(), group, typed.version());
                            return redirect.done(ADDRESS, "synonym.changed");
                        },
                        again -> edit(id, again),
                        () -> newest(id));
    }

    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id) {
        synonyms.remove(reader.actor(), id);
        return redirect.done(ADDRESS, "synonym.removed");
    }

    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putBack(
            @BeanParam Listing listing, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Form.of(values)
                .submit(
                        () -> {
                            synonyms.putBack(reader.actor(), id);
                            return redirect.done(ADDRESS, "synonym.put-back");
                        },
                        again -> page(listing, again));
    }

    @POST
    @Path("{id}/forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("id") UUID id) {
        synonyms.forget(reader.actor(), id);
        return redirect.done(ADDRESS, "synonym.forgotten");
    }

    private Html page(Listing listing, Form form) {
        SynonymView view = SynonymView.of(synonyms.lines(), listing);
        return here -> templates.synonymList(here, view, form);
    }

    /** The version is read first: what is changed in between counts as not seen. */
    private Newest newest(UUID id) {
        SynonymState state = synonyms.state(id);
        SynonymLine line = synonyms.get(id);
        Form form = Form.showing(Map.of(
                "version", String.valueOf(state.version()),
                "expressions", line.group().text(),
                "wanted", String.valueOf(line.wanted())));
        String by = state.by()
                .flatMap(people::find)
                .map(person -> person.name().full())
                .orElse("");
        return new Newest(form, by, state.at());
    }

    private Html edit(UUID id, Form form) {
        return here -> templates.synonymEdit(here, id, form);
    }
}
