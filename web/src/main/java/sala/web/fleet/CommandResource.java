package sala.web.fleet;

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
import sala.fault.Invalid;
import sala.mirror.care.Doing;
import sala.mirror.console.Commands;
import sala.mirror.console.FleetEvent;
import sala.mirror.fleet.FleetLine;
import sala.paging.Page;
import sala.people.PersonName;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What a school's node is told to do, and all that has happened with it. */
@Path("/fleet")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class CommandResource {

    private final Commands commands;
    private final FleetDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CommandResource(Commands commands, FleetDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.commands = commands;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** The node hears of it when it next speaks to the district. */
    @POST
    @Path("{school}/commands")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response ask(@PathParam("school") UUID school, MultivaluedMap<String, String> values) {
        commands.ask(reader.actor(), school, wanted(Form.of(values)));
        return redirect.done("/fleet/" + school, "fleet.command-asked");
    }

    private static Doing wanted(Form form) {
        return form.choice("what", Doing.class).orElseThrow(() -> new Invalid("what", "field.required"));
    }

    @POST
    @Path("{school}/commands/{number: \\d+}/take-back")
    @Requires(Permission.FLEET_MANAGE)
    public Response takeBack(@PathParam("school") UUID school, @PathParam("number") long number) {
        commands.takeBack(reader.actor(), school, number);
        return redirect.done("/fleet/" + school, "fleet.command-taken-back");
    }

    @GET
    @Path("{school}/history")
    @Requires(Permission.FLEET_VIEW)
    public Html history(@PathParam("school") UUID school, @BeanParam Listing listing) {
        FleetLine line = desk.of(school);
        Page<FleetEvent> page = desk.events(school, listing.paging());
        Map<UUID, PersonName> names = desk.names(page.items());
        return here -> templates.fleetHistory(here, line, listing, page, names);
    }
}
