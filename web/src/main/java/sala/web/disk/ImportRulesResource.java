package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import sala.access.Permission;
import sala.media.disk.OfficeRules;
import sala.media.disk.name.Gives;
import sala.media.disk.name.NamingRule;
import sala.media.disk.name.Where;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The rules by which names are read: adding an office's own, and switching built-in ones off. */
@Path("/media/imports/rules")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class ImportRulesResource {

    private static final String ADDRESS = "/media/imports/rules";

    private final OfficeRules rules;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ImportRulesResource(OfficeRules rules, Reader reader, Redirect redirect, Templates templates) {
        this.rules = rules;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    form.require("name", "gives", "words", "value");
                    rules.put(reader.actor(), read(form));
                    return redirect.done(ADDRESS, "import.rule-kept");
                },
                this::page);
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> values) {
        rules.remove(reader.actor(), Form.of(values).text("rule"));
        return redirect.done(ADDRESS, "import.rule-removed");
    }

    @POST
    @Path("want")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response want(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        rules.want(reader.actor(), form.text("rule"), form.checked("wanted"));
        return redirect.done(ADDRESS, "import.rule-kept");
    }

    private static NamingRule read(Form form) {
        return new NamingRule(
                form.text("name"),
                form.choice("gives", Gives.class).orElse(Gives.SUBJECT),
                form.choice("in", Where.class).orElse(Where.ANY),
                form.text("value"),
                NamingRule.words(form.text("words")));
    }

    private Html page(Form form) {
        RulesView view = new RulesView(rules.own(), rules.switchedOff());
        return here -> templates.diskRules(here, view, form);
    }
}
