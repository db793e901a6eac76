package sala.web.people;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.account.AccountEvent;
import sala.account.AccountHistory;
import sala.account.Accounts;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One account: what it says, its first password, whether it is open. Its roles are {@link PersonRolesResource}'s. */
@Path("/people")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class PersonResource {

    private final Accounts accounts;
    private final AccountHistory history;
    private final People people;
    private final PeopleDesk desk;
    private final PersonPage page;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public PersonResource(
            Accounts accounts,
            AccountHistory history,
            People people,
            PeopleDesk desk,
            PersonPage page,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.accounts = accounts;
        this.history = history;
        this.people = people;
        this.desk = desk;
        this.page = page;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.PERSON_VIEW)
    public Response show(@PathParam("id") UUID id, @QueryParam("school") @Nullable UUID school) {
        Person person = accounts.get(reader.actor(), id);
        PersonView view = page.of(person, school, desk.shown(id).orElse(null));
        Html html = here -> templates.peopleShow(here, view, PersonForm.showing(person), Form.empty());
        return Response.ok(html, MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PUPIL_KEEP)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Form.of(values)
                .submit(
                        typed -> {
                            accounts.rename(reader.actor(), id, typed.version(), PersonForm.read(typed));
                            return redirect.done("/people/" + id, "people.saved");
                        },
                        again -> edited(id, again),
                        () -> newest(id));
    }

    @POST
    @Path("{id}/password")
    @Requires(Permission.PUPIL_PASSWORD)
    public Response reset(@PathParam("id") UUID id) {
        desk.reset(id);
        return redirect.done("/people/" + id, "people.password-made");
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PUPIL_KEEP)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    accounts.close(reader.actor(), id, form.text("reason"));
                    return redirect.done("/people/" + id, "people.closed");
                },
                again -> again(id, again));
    }

    @POST
    @Path("{id}/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PUPIL_KEEP)
    public Response open(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    accounts.open(reader.actor(), id, form.text("reason"));
                    return redirect.done("/people/" + id, "people.opened");
                },
                again -> again(id, again));
    }

    private Html again(UUID id, Form form) {
        Person person = accounts.get(reader.actor(), id);
        PersonView view = page.of(person, null, null);
        return here -> templates.peopleShow(here, view, PersonForm.showing(person), form);
    }

    private Html edited(UUID id, Form form) {
        PersonView view = page.of(accounts.get(reader.actor(), id), null, null);
        return here -> templates.peopleShow(here, view, form, Form.empty());
    }

    private Newest newest(UUID id) {
        Person person = accounts.get(reader.actor(), id);
        Optional<AccountEvent> last = history.of(id).stream().findFirst();
        String by = last.map(AccountEvent::by)
                .flatMap(people::find)
                .map(Person::name)
                .map(PersonName::full)
                .orElse("");
        return new Newest(
                PersonForm.showing(person), by, last.map(AccountEvent::at).orElse(PersonForm.LONG_AGO));
    }
}
