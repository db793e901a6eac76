package sala.web.subscription;

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
import sala.school.Grade;
import sala.school.School;
import sala.school.Schools;
import sala.school.SubjectGroup;
import sala.subscription.Content;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What one school receives besides what its courses and its timetable need. */
@Path("/fleet")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SubscriptionResource {

    private final SubscriptionDesk desk;
    private final Schools schools;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public SubscriptionResource(
            SubscriptionDesk desk, Schools schools, Reader reader, Redirect redirect, Templates templates) {
        this.desk = desk;
        this.schools = schools;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{school}/subscriptions")
    @Requires(Permission.FLEET_VIEW)
    public Html list(@PathParam("school") UUID school) {
        return page(school, Form.empty());
    }

    /** With neither a grade nor a subject: to all that is published. */
    @POST
    @Path("{school}/subscriptions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response add(@PathParam("school") UUID school, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    desk.subscribe(reader.actor(), school, topic(form), form.checked("better"));
                    return redirect.done("/fleet/" + school + "/subscriptions", "subscription.saved");
                },
                again -> page(school, again));
    }

    private static Content topic(Form form) {
        return new Content.Topic(
                form.choice("grade", Grade.class).orElse(null),
                form.choice("subject", SubjectGroup.class).orElse(null));
    }

    @POST
    @Path("{school}/subscriptions/{id}/end")
    @Requires(Permission.FLEET_MANAGE)
    public Response end(@PathParam("school") UUID school, @PathParam("id") UUID id) {
        desk.end(reader.actor(), school, id);
        return redirect.done("/fleet/" + school + "/subscriptions", "subscription.ended");
    }

    private Html page(UUID id, Form form) {
        School school = schools.get(id);
        List<SubscriptionLine> lines = desk.lines(reader.actor(), id);
        return here -> templates.subscriptionList(here, school, lines, form);
    }
}
