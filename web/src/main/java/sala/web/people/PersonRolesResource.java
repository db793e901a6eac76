package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.account.Accounts;
import sala.account.RolePlaces;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.people.Person;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What somebody is where: roles given and taken, and pupils moved from class to class. */
@Path("/people")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Requires(Permission.PUPIL_KEEP)
public class PersonRolesResource {

    private final Accounts accounts;
    private final RolePlaces places;
    private final PersonPage page;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public PersonRolesResource(
            Accounts accounts,
            RolePlaces places,
            PersonPage page,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.accounts = accounts;
        this.places = places;
        this.page = page;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @POST
    @Path("{id}/roles")
    public Response give(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    accounts.give(reader.actor(), id, PersonForm.grant(form, places));
                    return redirect.done("/people/" + id, "people.role-given");
                },
                again -> again(id, again));
    }

    /** A place that is closed can be left all the same. */
    @POST
    @Path("{id}/roles/take")
    public Response take(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Actor actor = reader.actor();
        Grant grant = new Grant(
                form.choice("role", Role.class).orElseThrow(() -> new Invalid("role", "field.required")),
                form.id("school").orElse(null),
                form.id("classroom").orElse(null),
                form.text("area").isEmpty() ? null : form.text("area"));
        accounts.take(actor, id, grant);
        return redirect.done(back(actor, id), "people.role-taken");
    }

    @POST
    @Path("{id}/move")
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    form.require("from", "to");
                    accounts.move(
                            reader.actor(),
                            id,
                            form.id("from").orElseThrow(),
                            form.id("to").orElseThrow());
                    return redirect.done("/people/" + id, "people.moved");
                },
                again -> again(id, again));
    }

    /** Whoever has taken somebody's last role at the own school does not see that person any more. */
    private String back(Actor actor, UUID id) {
        try {
            accounts.get(actor, id);
            return "/people/" + id;
        } catch (NotFound gone) {
            return "/people";
        }
    }

    private Html again(UUID id, Form form) {
        Person person = accounts.get(reader.actor(), id);
        PersonView view = page.of(person, null, null);
        return here -> templates.peopleShow(here, view, PersonForm.showing(person), form);
    }
}
