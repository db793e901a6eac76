package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import sala.access.Permission;
import sala.people.Person;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** A new account: first what somebody is and where, then how that person is called. */
@Path("/people/new")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.PUPIL_KEEP)
public class NewPersonResource {

    private final PeopleDesk desk;
    private final NewPersonPage page;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public NewPersonResource(PeopleDesk desk, NewPersonPage page, Redirect redirect, Templates templates) {
        this.desk = desk;
        this.page = page;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** With the role and the school in the address, or those that the reader has to do with first. */
    @GET
    public Html ask(@BeanParam Listing listing) {
        return show(listing.form("role", "school", "classroom"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    Person person = desk.make(form);
                    return redirect.done(
                            "/people/" + person.id(),
                            "people.made",
                            person.name().full());
                },
                this::show);
    }

    private Html show(Form typed) {
        NewPersonPage.Asked asked = page.of(typed);
        return here -> templates.peopleNew(here, asked);
    }
}
