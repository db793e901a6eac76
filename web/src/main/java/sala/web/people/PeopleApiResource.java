package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Permission;
import sala.account.Accounts;
import sala.account.FirstPassword;
import sala.account.FirstPasswords;
import sala.account.Given;
import sala.account.NewUsernames;
import sala.account.PeopleList;
import sala.account.RolePlaces;
import sala.fault.Invalid;
import sala.people.Language;
import sala.people.PersonName;
import sala.people.Username;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.people.PersonAnswer.Account;
import sala.web.people.PersonAnswer.Found;
import sala.web.people.PersonAnswer.Made;
import sala.web.people.PersonAnswer.NewAccount;
import sala.web.people.PersonAnswer.NewPassword;
import sala.web.people.PersonAnswer.Reason;
import sala.web.security.Requires;

/** Accounts, for programs; the rules are those of the pages. */
@Path("/api/v1/people")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class PeopleApiResource {

    private final PeopleList people;
    private final Accounts accounts;
    private final FirstPasswords passwords;
    private final NewUsernames usernames;
    private final RolePlaces places;
    private final PeopleDesk desk;
    private final Reader reader;

    @Inject
    public PeopleApiResource(
            PeopleList people,
            Accounts accounts,
            FirstPasswords passwords,
            NewUsernames usernames,
            RolePlaces places,
            PeopleDesk desk,
            Reader reader) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.usernames = usernames;
        this.places = places;
        this.desk = desk;
        this.reader = reader;
    }

    /** Narrowed by {@code words}, {@code school}, {@code classroom}, {@code role}, {@code state}. */
    @GET
    @Requires(Permission.PERSON_VIEW)
    @Operation(summary = "Lists people, a page at a time")
    public Found list(@BeanParam Listing listing, @QueryParam("size") @DefaultValue("25") int size) {
        PeopleSearch search = new PeopleSearch(listing);
        return Found.of(people.page(reader.actor(), search.filter(), search.order(), listing.paging(size)));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.PERSON_VIEW)
    @Operation(summary = "Tells what an account says")
    public Account show(@PathParam("id") UUID id) {
        return Account.of(accounts.get(reader.actor(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.PUPIL_KEEP)
    @Operation(summary = "Makes an account; its first password is told once")
    public Response make(@Nullable NewAccount sent) {
        NewAccount asked = Optional.ofNullable(sent).orElseThrow(() -> new Invalid("role", "field.required"));
        Grant grant = asked.grant(places);
        PersonName name = new PersonName(asked.prefix(), asked.givenName(), asked.familyName());
        Username username = Optional.ofNullable(asked.username())
                .filter(text -> !text.isBlank())
                .map(Username::new)
                .orElseGet(() -> usernames.propose(grant));
        PeopleDesk.Made made = desk.make(new Given(name, username, Language.THAI), grant);
        return Response.created(URI.create("/api/v1/people/" + made.person().id()))
                .entity(Made.of(made))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/password")
    @Requires(Permission.PUPIL_PASSWORD)
    @Operation(summary = "Gives a person another password, which is told once, and ends that person’s sessions")
    public Response reset(@PathParam("id") UUID id) {
        FirstPassword password = passwords.reset(reader.actor(), id);
        return Response.ok(new NewPassword(password.text(), password.toBeChanged()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.PUPIL_KEEP)
    @Operation(summary = "Closes an account for a reason; what the person did stays")
    public Account close(@PathParam("id") UUID id, @Nullable Reason reason) {
        accounts.close(reader.actor(), id, Reason.words(reason));
        return show(id);
    }

    @POST
    @Path("{id}/open")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.PUPIL_KEEP)
    @Operation(summary = "Opens a closed account again")
    public Account open(@PathParam("id") UUID id, @Nullable Reason reason) {
        accounts.open(reader.actor(), id, Reason.words(reason));
        return show(id);
    }
}
